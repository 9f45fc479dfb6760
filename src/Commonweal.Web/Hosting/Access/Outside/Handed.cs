using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Hands a browser what it is to bring back within ten minutes: sealed, so that nobody reads it, changes it or makes it up.</summary>
public sealed class Handed(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    public string Seal<T>(T what)
        where T : class => WebEncoders.Base64UrlEncode(For<T>().Protect(JsonSerializer.SerializeToUtf8Bytes(new Timed<T>(what, clock.Now() + GoodFor))));

    /// <summary>What was handed out; null where we did not seal it, or too long ago.</summary>
    public T? Read<T>(string? text)
        where T : class
    {
        try
        {
            return !string.IsNullOrEmpty(text) && JsonSerializer.Deserialize<Timed<T>>(For<T>().Unprotect(WebEncoders.Base64UrlDecode(text))) is { } timed && clock.Now() <= timed.Until ? timed.What : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector For<T>() => protection.CreateProtector("Handed", typeof(T).Name);

    private sealed record Timed<T>(T What, DateTime Until);
}
