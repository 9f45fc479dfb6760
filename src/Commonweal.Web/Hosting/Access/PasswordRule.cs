using System.Text.Json;
using Commonweal.Platform.Access;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Web.Hosting.Access;

/// <summary>A password is long enough and not one that everybody tries first; which signs are in it is nobody's business (NIST SP 800-63B, section 3.1.1.2).</summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 200;

    private static readonly Lazy<HashSet<string>> Known = new(() => JsonSerializer.Deserialize<HashSet<string>>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "known-passwords.json")))!);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Wrong(password ?? "", user.Email ?? "", user.Name) is { } wrong
            ? IdentityResult.Failed(new IdentityError { Description = wrong })
            : IdentityResult.Success);

    /// <summary>What is wrong with a password, in words for whoever chose it.</summary>
    public static string? Wrong(string password, string email, string name) =>
        password.Length < Shortest ? "Password must be 12 characters or more: three or four words do well"
        : password.Length > Longest ? "Password must be 200 characters or fewer"
        : IsEasilyGuessed(password.ToLowerInvariant(), email, name) ? "Password is one that others try first: choose another"
        : null;

    private static bool IsEasilyGuessed(string password, string email, string name)
    {
        string[] own = [.. email.Split('@', '.').Concat(name.Split(' ')).Append("commonweal").Where(w => w.Length > 2).Select(w => w.ToLowerInvariant())];
        var rest = string.Concat(own.Aggregate(password, (left, word) => left.Replace(word, "", StringComparison.Ordinal)).Where(char.IsLetterOrDigit));
        return Known.Value.Contains(password) || Known.Value.Contains(rest) || rest.Distinct().Count() < 5 || IsInARow(password) || IsRepeated(password);
    }

    // abcdefghijkl, 123456789012
    private static bool IsInARow(string password) => password.Zip(password.Skip(1), (a, b) => b - a).Distinct().Count() <= 2 && password.Distinct().Count() > 2
        && password.Zip(password.Skip(1), (a, b) => b - a).Count(step => step == 1) >= password.Length - 2;

    // liverpoolliverpool: a known one, twice
    private static bool IsRepeated(string password) =>
        Enumerable.Range(3, Math.Max(0, (password.Length / 2) - 2)).Any(length =>
            password.Length % length == 0 && password == string.Concat(Enumerable.Repeat(password[..length], password.Length / length)) && Known.Value.Contains(password[..length]));
}
