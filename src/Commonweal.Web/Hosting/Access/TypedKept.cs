using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Commonweal.Web.Hosting.Access;

/// <summary>
/// What somebody typed and sent after their session had ended: carried, sealed, through signing in, and then shown to be sent again.
/// Only what a form of ours sent is carried: its cookie does not come with what another site sends.
/// </summary>
public sealed class TypedKept(IDataProtectionProvider protection)
{
    public const string FormCookie = "commonweal-form";

    private const int Most = 1_000_000;

    // Never written back into a page.
    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase) { "__RequestVerificationToken", "Password", "Old", "New", "Code" };

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Typed").ToTimeLimitedDataProtector();

    /// <summary>What was sent to the address, sealed; null where nothing was, or nothing that may be kept.</summary>
    public async Task<string?> KeepAsync(HttpRequest request, PathString path, string? query) =>
        await SentAsync(request, path, query) is { } kept ? WebEncoders.Base64UrlEncode(_seal.Protect(JsonSerializer.SerializeToUtf8Bytes(kept), TimeSpan.FromHours(12))) : null;

    /// <summary>What was sent to the address; null where nothing was, or nothing that may be kept.</summary>
    public static async Task<Sent?> SentAsync(HttpRequest request, PathString path, string? query)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is not <= Most || !request.Cookies.ContainsKey(FormCookie))
        {
            return null;
        }

        var form = await request.ReadFormAsync();
        var typed = form.Where(f => !Secret.Contains(f.Key)).Select(f => new Field(f.Key, [.. f.Value.Select(v => v ?? "")])).ToList();
        return new Sent(request.PathBase.Add(path).Value + query, typed);
    }

    /// <summary>What was kept; null where it was not we who sealed it, or too long ago.</summary>
    public Sent? Read(string? kept)
    {
        try
        {
            return string.IsNullOrEmpty(kept) ? null : JsonSerializer.Deserialize<Sent>(_seal.Unprotect(WebEncoders.Base64UrlDecode(kept)));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A form as it was sent, and where to.</summary>
    public sealed record Sent(string Address, IReadOnlyList<Field> Fields);

    public sealed record Field(string Name, IReadOnlyList<string> Values);
}
