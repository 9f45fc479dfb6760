using Commonweal.Performance;
using Commonweal.Performance.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>What the agreement promises of each of the sixty indicators, and two targets of the strategy that were parked.</summary>
internal static class Promised
{
    public const string County = "burglaries-in-the-county";

    private const string Part = "The targets";

    public static void Tell(Book book)
    {
        foreach (var watched in Scorecard.All.Where(w => w.Slug is not Scorecard.Burglaries))
        {
            book.Tell(Part, new TargetRow { Target = watched.Slug, Title = watched.Name, Plan = "area-agreement", Theme = watched.Theme, Indicator = watched.Indicator, Kind = Kind(watched) });
            book.Tell(Part, [.. Values(watched)]);
            if (watched.HasFigures && watched.Slug is not ("volunteers" or "empty-shops"))
            {
                book.Tell(Part, new TargetBaselineRow { Target = watched.Slug, Period = FiveYears.Periods(watched)[0].ToString(), Value = watched.First, FoundIn = watched.From.Length == 0 ? null : watched.From, AgreedOn = On("2023-05") });
            }

            if (watched.Lead is { } lead)
            {
                book.Tell(Part, new TargetLeadRow { Target = watched.Slug, Organisation = lead, From = On("2023-05") });
            }
        }

        TellOfTheParked(book);
    }

    private static void TellOfTheParked(Book book) => book.Tell(
        Part,
        new TargetRow { Target = "ten-thousand-homes", Title = "Ten thousand homes by 2028", Plan = "saltmarsh-2035", Theme = "greener", Indicator = "saltmarsh-" + Scorecard.Homes, Kind = "stretch", ParkedOn = On("2025-09-16"), WhyParked = "No homes are begun that nobody can buy; the Board looks at it again in 2027." },
        new TargetRow { Target = "businesses-on-the-wold", Title = "A hundred new businesses a year on the wold", Plan = "saltmarsh-2035", Theme = "learning", Indicator = "saltmarsh-new-businesses", Places = "The villages of the wold", Kind = "stretch", ParkedOn = On("2026-02"), WhyParked = "Nobody counts them apart." });

    private static string Kind(Watched watched) => watched.Under switch { "Education" => "education", "Local" => "local", _ => "designated" };

    private static IEnumerable<TargetValueRow> Values(Watched watched)
    {
        var periods = FiveYears.Periods(watched);
        var now = Now(watched);
        var before = watched.HasFigures ? watched.First : now;
        for (var back = Math.Min(3, periods.Count - 1); back >= 0; back--)
        {
            yield return Value(watched, periods[^(back + 1)], now + ((before - now) * back / (periods.Count - 1)), isOnTheWay: true);
        }

        yield return Value(watched, Period.Of(watched.Frequency, new DateOnly(2028, 3, 31)) is var last && last.Until > new DateOnly(2028, 3, 31) ? last.Previous : last, watched.Good is Polarity.HighIsGood ? now * 1.03 : now * 0.97, isOnTheWay: false);
    }

    // What would be reached by now if all had gone by the agreement.
    private static double Now(Watched watched)
    {
        if (!watched.HasFigures)
        {
            return watched.Unit switch { "%" => 60, "offences" => 900, "level" => 3, "villages" => 40, _ => 25 };
        }

        var reached = FiveYears.Of(watched).Last(f => f.Area == Areas.County && f.Group is null && f.HowFound is not HowFound.Projected);
        var ahead = watched.Stands switch { Stands.OnCourse => -0.03, Stands.Near => 0.025, _ => 0.12 };
        return double.Parse(reached.Value, System.Globalization.CultureInfo.InvariantCulture) * (watched.Good is Polarity.HighIsGood ? 1 + ahead : 1 - ahead);
    }

    private static TargetValueRow Value(Watched watched, Period period, double value, bool isOnTheWay) =>
        new() { Target = watched.Slug, Period = period.ToString(), Value = Math.Round(value, watched.Decimals, MidpointRounding.AwayFromZero), OnTheWay = isOnTheWay };
}
