using System.Globalization;
using System.Text;

namespace Commonweal.Platform;

/// <summary>The part of an address that names one thing: lower-case letters, digits and single hyphens, made from its name.</summary>
public static class Slug
{
    /// <summary>The longest that a slug may be.</summary>
    public const int MaxLength = 100;

    /// <summary>First words of addresses that are taken, so that no partnership can have them.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "account", "accounts", "api", "cy", "data", "error", "found", "healthz", "made", "openapi", "organisations", "outbox", "people", "permissions", "places", "readyz", "record", "search", "setup", "staff", "still-right", "work",
    };

    /// <summary>Whether the text is a slug as it stands.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>The slug as given, refused if it is none.</summary>
    public static string Checked(string slug) => IsSlug(slug)
        ? slug
        : throw new BrokenRuleException($"\"{slug}\" must be lower-case letters, digits and single hyphens, {MaxLength} at most");

    /// <summary>Whether the word begins an address of the installation itself.</summary>
    public static bool IsTaken(string slug) => Taken.Contains(slug);

    /// <summary>Makes a slug from a name: "Safer &amp; Stronger Tŷ" becomes "safer-and-stronger-ty".</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (letter is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                slug.Append(letter);
            }
            else if (IsBreak(letter) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return Shorten(slug.ToString().Trim('-'));
    }

    /// <summary>Makes a slug from a name in the code: "FallsShort" becomes "falls-short".</summary>
    public static string OfWords(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The first free slug for a name: alone, then after the name of what it stands within, then numbered.</summary>
    public static string Free(string name, string? within, Func<string, bool> isUsed)
    {
        var alone = Of(name) is { Length: > 0 } made ? made : "unnamed";
        string[] wishes = within is null ? [alone] : [alone, Of($"{within} {name}")];
        return wishes.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{wishes[^1]}-{n}")).First(s => !isUsed(s));
    }

    // An apostrophe or an accent stands inside a word and leaves no gap.
    private static bool IsBreak(char letter) =>
        letter is not ('\'' or '’') && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark;

    private static string Shorten(string slug)
    {
        const int room = MaxLength - 10;
        if (slug.Length <= room)
        {
            return slug;
        }

        var cut = slug.LastIndexOf('-', room);
        return slug[..(cut > 0 ? cut : room)];
    }
}
