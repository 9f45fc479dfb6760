using System.Globalization;
using System.Text.RegularExpressions;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Uploads;

/// <summary>What people write in the cells of a list of members, understood: vacancies, roles, votes and days.</summary>
internal static partial class WrittenWords
{
    private static readonly HashSet<string> NobodyWords = new(StringComparer.Ordinal)
    {
        "", " vacant", " vacancy", " tbc", " t b c", " tba", " tbd", " n a", " na", " none", " nil", " unfilled", " nobody",
        " to be confirmed", " to be appointed", " to be advised", " to be announced", " to be agreed", " to be decided", " to follow", " not known", " unknown",
    };

    private static readonly HashSet<string> OpenWords = new(StringComparer.Ordinal)
    {
        "", " present", " current", " ongoing", " on going", " now", " n a", " na", " none", " open", " to date", " tbc", " tba", " unknown", " not known", " ex officio", " until further notice",
    };

    private static readonly string[] MoreDays = ["d/M/yy", "d.M.yy", "d-M-yy", "d-MMM-yy", "d-MMM-yyyy", "d MMM yy", "d MMMM yy", "d/MMM/yyyy", "dddd d MMMM yyyy", "yyyy/M/d"];

    private static readonly string[] MoreMonths = ["MMM-yy", "MMM-yyyy", "MMM yy", "MM/yyyy"];

    /// <summary>Whether nobody sits there; "-", "n/a", "TBC" and an empty cell say so too.</summary>
    public static WrittenVacancy Vacancy(string cell)
    {
        var folded = Folding.Fold(cell);
        return folded.Contains(" await", StringComparison.Ordinal) || folded.Contains(" to be nominated", StringComparison.Ordinal) || folded.Contains(" nomination", StringComparison.Ordinal) ? WrittenVacancy.AwaitsNomination
            : NobodyWords.Contains(folded) || folded.StartsWith(" vacan", StringComparison.Ordinal) || folded.EndsWith(" vacant", StringComparison.Ordinal) || folded.EndsWith(" vacancy", StringComparison.Ordinal) ? WrittenVacancy.Vacant
            : WrittenVacancy.None;
    }

    /// <summary>The role that a cell names; none where it names none, and may hold a post.</summary>
    public static SeatRole? Role(string cell)
    {
        var folded = Folding.Fold(cell);
        return ViceChair().IsMatch(folded) ? SeatRole.ViceChair
            : Chair().IsMatch(folded) ? SeatRole.Chair
            : Member().IsMatch(folded) ? SeatRole.Member
            : null;
    }

    /// <summary>What the seat counts for; none where the cell does not say.</summary>
    public static Vote? Votes(string cell) => Folding.Fold(cell) switch
    {
        " yes" or " y" or " voting" or " voting member" or " votes" or " full" or " full member" or " true" or " 1" => Vote.Votes,
        " no" or " n" or " non voting" or " nonvoting" or " non voting member" or " observer" or " observes" or " false" or " 0" => Vote.Observes,
        " adviser" or " advisor" or " advisory" or " advises" or " in attendance" or " co opted adviser" => Vote.Advises,
        _ => null,
    };

    /// <summary>Whether the cell of a day leaves it open: "present", "ongoing", "-".</summary>
    public static bool IsOpen(string cell) => OpenWords.Contains(Folding.Fold(cell));

    /// <summary>The day, month or year that a cell holds, as text or as the number by which a spreadsheet counts days.</summary>
    public static ImpreciseDate? Day(string cell)
    {
        // "1st May 2024", "Sept 2023"
        var text = Sept().Replace(Ordinal().Replace(cell.Trim(), ""), "Sep").Replace(",", "", StringComparison.Ordinal);
        if (ImpreciseDate.TryParse(text, out var date) && date.Earliest.Year is > 1900 and < 2200)
        {
            return date;
        }

        var english = CultureInfo.GetCultureInfo("en-GB");
        if (int.TryParse(text, NumberStyles.None, english, out var serial))
        {
            return serial is > 20_000 and < 80_000 ? ImpreciseDate.Day(DateOnly.FromDateTime(DateTime.FromOADate(serial))) : null;
        }

        if (DateOnly.TryParseExact(text, MoreDays, english, DateTimeStyles.None, out var day) || DateOnly.TryParseExact(text, MoreDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return ImpreciseDate.Day(day);
        }

        return DateOnly.TryParseExact(text, MoreMonths, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? ImpreciseDate.Month(month.Year, month.Month) : null;
    }

    [GeneratedRegex("^ (co )?chair(man|woman|person)?( of.*)?$|^ (independent|interim|acting|joint|board) chair(man|woman|person)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chair();

    [GeneratedRegex("^ (first |second |joint )?(vice|deputy) ?chair(man|woman|person)?( of.*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ViceChair();

    [GeneratedRegex("^ (core |full |board |ordinary |co opted |voting |statutory |associate )?member$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<=\b\d{1,2})(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\bSept\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Sept();
}
