using System.Collections.Frozen;
using System.Globalization;

namespace Commonweal.Platform.Time;

/// <summary>The months as Welsh calls them: in full, short, and as they change after another word, such as "1 o Fai".</summary>
internal static class WelshMonths
{
    private static readonly string[][] _months =
    [
        ["Ionawr", "Ion"], ["Chwefror", "Chwef", "Chwe", "Chw"], ["Mawrth", "Fawrth", "Maw"], ["Ebrill", "Ebr"], ["Mai", "Fai"],
        ["Mehefin", "Fehefin", "Meh"], ["Gorffennaf", "Orffennaf", "Gorff", "Gor"], ["Awst"], ["Medi", "Fedi", "Med"],
        ["Hydref", "Hyd"], ["Tachwedd", "Dachwedd", "Thachwedd", "Tach"], ["Rhagfyr", "Ragfyr", "Rhag"],
    ];

    private static readonly FrozenDictionary<string, string> _inEnglish = _months
        .SelectMany((names, i) => names.Select(welsh => (Welsh: welsh, English: CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(i + 1))))
        .ToFrozenDictionary(m => m.Welsh, m => m.English, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same words with the month in English, and without the "o" (of) before it.</summary>
    public static IEnumerable<string> InEnglish(IEnumerable<string> words)
    {
        var read = words.ToList();
        var month = read.FindIndex(_inEnglish.ContainsKey);
        if (month < 0)
        {
            return read;
        }

        read[month] = _inEnglish[read[month]];
        if (month > 0 && read[month - 1] is "o" or "O")
        {
            read.RemoveAt(month - 1);
        }

        return read;
    }
}
