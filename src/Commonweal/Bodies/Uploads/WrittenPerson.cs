using System.Text.RegularExpressions;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>Somebody as a cell names them: "Cllr Ann Jones OBE (Chair)".</summary>
/// <param name="Name">What they are called, their style with it, without what stands in brackets.</param>
/// <param name="Bare">The name without style and honours, as search reads it: by it two are held to be the same.</param>
/// <param name="Role">The role that stands in brackets.</param>
/// <param name="Aside">What else stands in brackets, which is not taken over.</param>
internal sealed partial record WrittenPerson(string Name, string Bare, SeatRole? Role, string? Aside)
{
    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "cllr", "clr", "councillor", "dr", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "baroness", "rev", "revd", "reverend",
        "prof", "professor", "cc", "pc", "sgt", "insp", "inspector", "supt", "superintendent", "ald", "alderman", "hon", "rt", "the", "right", "canon", "ven", "major", "col", "capt",
    };

    private static readonly HashSet<string> Honours = new(StringComparer.Ordinal)
    {
        "obe", "mbe", "cbe", "kbe", "dbe", "bem", "jp", "dl", "qpm", "qc", "kc", "mp", "msp", "ms", "am", "phd", "frcgp", "frcp", "mbbs", "bsc", "ba", "ma", "msc", "mba", "cpfa", "cipfa", "qfsm", "rn", "esq", "junior", "jr",
    };

    /// <summary>Whether the name gives less than whole forenames: "J. Smith".</summary>
    public bool HasInitials => Words(Bare) is [{ Length: 1 }, .., { Length: > 1 }];

    /// <summary>Whether a name with initials may be short for this one.</summary>
    public bool MayBe(WrittenPerson full) => Words(Bare) is [var mine, .., var surname] && Words(full.Bare) is [{ Length: > 1 } theirs, .., var family] && surname == family && theirs[0] == mine[0];

    /// <summary>By which those are found whose initials may be theirs.</summary>
    public string? Short => Words(Bare) is [var first, .., var surname] ? $"{first[0]} {surname}" : null;

    /// <summary>One person, as written.</summary>
    public static WrittenPerson Of(string written)
    {
        var asides = Brackets().Matches(written).Select(m => m.Groups["aside"].Value.Trim()).Where(a => a.Length > 0).ToList();
        var name = Spaces().Replace(Brackets().Replace(written, " "), " ").Trim(' ', ',', '-', '–', '*', ':');
        if (Reversed().Match(name) is { Success: true } reversed && !IsHonours(reversed.Groups["first"].Value))
        {
            name = $"{reversed.Groups["first"].Value} {reversed.Groups["surname"].Value}";
        }

        var role = asides.Select(WrittenWords.Role).FirstOrDefault(r => r is not null);
        return new(name, Folding.Fold(BareOf(name)), role, asides.Find(a => WrittenWords.Role(a) is null));
    }

    /// <summary>All whom a cell names: on lines of their own, or with a stroke, a semicolon, "&amp;" or "and" between them; none where they cannot be told apart.</summary>
    public static IReadOnlyList<WrittenPerson>? All(string cell)
    {
        var parts = Between().Split(cell).SelectMany(Commas).Select(p => p.Trim()).Where(p => p.Length > 0).Select(Of).ToList();
        var areWhole = parts.Count == 1 ? parts[0].Bare.Length > 0 : parts.TrueForAll(p => Words(p.Bare).Length > 1);
        return areWhole ? parts : null;
    }

    // "Smith, John" is one, "John Smith, Ann Jones" are two, and honours stand after a comma too.
    private static IEnumerable<string> Commas(string part)
    {
        var names = part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 1 && names.All(n => Words(Folding.Fold(BareOf(n))).Length > 1) ? names : [part];
    }

    private static string BareOf(string name)
    {
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Styles.Contains(Plain(words[0])))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 2 && Honours.Contains(Plain(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        var bare = words is [var only] && Styles.Contains(Plain(only)) ? "" : string.Join(' ', words);
        return Points().Replace(bare, " ");
    }

    private static bool IsHonours(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => Honours.Contains(Plain(w)));

    private static string Plain(string word) => word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[\(\[](?<aside>[^\)\]]*)[\)\]]", RegexOptions.None, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<surname>[^\s,]+),\s*(?<first>[^\s,]+(?: [^\s,]+)?)$", RegexOptions.None, 1000)]
    private static partial Regex Reversed();

    [GeneratedRegex(@"\s*[\n;/]\s*|\s+(?:&|and|AND|And)\s+", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\.", RegexOptions.None, 1000)]
    private static partial Regex Points();
}
