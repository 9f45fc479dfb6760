using Commonweal.Performance;
using Commonweal.Performance.Registers;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The figures of the five years before the day of the story; the same at every run.</summary>
internal static class FiveYears
{
    private const int Years = 5;

    // The day of the story is 22 November 2026: what had ended before it has a figure.
    private static readonly Period s_lastMonth = Period.Month(2026, 10);
    private static readonly Period s_lastQuarter = Period.Quarter(2026, 2);

    private static readonly double[] s_burglaries = [1688, 1602, 1541, 1467, 1412];
    private static readonly double[] s_casualties = [412, 398, 371, 349, 331];
    private static readonly double[] s_homes = [1980, 1874, 1790, 1702, 1630];

    private static readonly string[] s_travel = ["how they travelled: by bicycle", "how they travelled: by bus or tram", "how they travelled: by car or van", "how they travelled: by motorcycle", "how they travelled: on foot"];
    private static readonly double?[][] s_casualtiesByTravel = [[52, 7, 187, 92, 74], [51, 5, 180, 90, 72], [48, 6, 166, 83, 68], [46, null, 155, 80, 64], [44, null, 145, 78, 61]];

    // Haven and Saltings, Highwold, Eastmarsh, Merefleet: in the last year 14 fewer than the county.
    private static readonly double[][] s_burglariesByDistrict = [[521, 424, 408, 335], [494, 401, 389, 318], [477, 386, 372, 306], [452, 367, 356, 292], [431, 352, 338, 277]];
    private static readonly double[][] s_homesByDistrict = [[640, 580, 430, 330], [602, 555, 412, 305], [588, 520, 397, 285], [561, 498, 381, 262]];
    private static readonly double[] s_tonnes = [18100, 15700, 13400, 10800];
    private static readonly double[] s_betterAtWaste = [1.5, 3.0, -1.2, -5.4];
    private static readonly double[] s_moreOutOfWork = [0.6, -1.8, 0.2, 1.4];

    public static IReadOnlyList<string> Districts { get; } = [Areas.HavenAndSaltings, Areas.Highwold, Areas.Eastmarsh, Areas.Merefleet];

    public static IEnumerable<FigureRow> Of(Watched watched) => watched switch
    {
        { HasFigures: false } => [],
        { Slug: Scorecard.Burglaries } => [.. Counted(watched, s_burglaries), .. CountedByDistrict(watched, s_burglariesByDistrict)],
        { Slug: Scorecard.Casualties } => [.. Counted(watched, s_casualties), .. CasualtiesByTravel(watched)],
        { Slug: Scorecard.Homes } => [.. Counted(watched, s_homes), .. HomesRevised(watched), .. CountedByDistrict(watched, s_homesByDistrict)],
        { Slug: Scorecard.Recycled } => Periods(watched).SelectMany((period, step) => Waste(watched, period, step)),
        { Slug: Scorecard.OutOfWork } => [.. Drawn(watched), .. Districts.SelectMany((district, place) => Drawn(watched, district, s_moreOutOfWork[place]))],
        _ => Drawn(watched),
    };

    /// <summary>The periods for which there are figures, or would be.</summary>
    public static IReadOnlyList<Period> Periods(Watched watched)
    {
        var last = watched switch
        {
            { Slug: Scorecard.Drugs } => s_lastQuarter.Previous.Previous.Previous,   // three quarters late
            { Frequency: PeriodKind.Month } => s_lastMonth,
            { Frequency: PeriodKind.Quarter } => s_lastQuarter,
            _ => Period.Year(watched.Frequency, 2025),
        };
        var periods = new List<Period> { last };
        while (periods.Count < Years * (watched.Frequency switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, _ => 1 }))
        {
            periods.Insert(0, periods[0].Previous);
        }

        return periods;
    }

    private static IEnumerable<FigureRow> Counted(Watched watched, double[] values) =>
        Periods(watched).Zip(values, (period, value) => Row(watched, Areas.County, new Figure(period, value)));

    private static IEnumerable<FigureRow> CountedByDistrict(Watched watched, double[][] values) =>
        Periods(watched).Zip(values).SelectMany(year => Districts.Zip(year.Second, (district, value) => Row(watched, district, new Figure(year.First, value))));

    // In a bus or on a tram so few were hurt that they could be known.
    private static IEnumerable<FigureRow> CasualtiesByTravel(Watched watched) =>
        Periods(watched).Zip(s_casualtiesByTravel).SelectMany(year => s_travel.Zip(year.Second, (how, value) => new FigureRow(watched.Indicator, Areas.County, how, new Figure(year.First, value) { WhyNone = value is null ? WhyNone.Suppressed : null })));

    // What was published in the summer of 2025 was too much; Merefleet has sent nothing since its officer left.
    private static IEnumerable<FigureRow> HomesRevised(Watched watched)
    {
        yield return Row(watched, Areas.County, new Figure(Period.FinancialYear(2024), 1655) { Revision = 1 });
        yield return Row(watched, Areas.Merefleet, new Figure(Period.FinancialYear(2025), null) { WhyNone = WhyNone.NotAvailable });
        yield return Row(watched, Areas.County, new Figure(Period.FinancialYear(2026), 1710) { HowFound = HowFound.Projected });
    }

    private static IEnumerable<FigureRow> Waste(Watched watched, Period period, int step)
    {
        var garden = period.From.Month is 4 or 7 ? 1.15 : 0.85;
        var rate = watched.First + ((watched.Last - watched.First) * step / ((4 * Years) - 1));
        var (used, all) = (0.0, 0.0);
        foreach (var (place, district) in Districts.Index())
        {
            var tonnes = Math.Round(s_tonnes[place] * garden * (1 + (0.02 * Wobble(district, step))));
            var again = Math.Round(tonnes * (rate + s_betterAtWaste[place] + (0.6 * Wobble(district + "/again", step))) / 100);
            (used, all) = (used + again, all + tonnes);
            yield return Row(watched, district, Share(period, again, tonnes));
        }

        yield return Row(watched, Areas.County, Share(period, used, all));
    }

    private static Figure Share(Period period, double used, double all) =>
        new(period, Math.Round(100 * used / all, 1, MidpointRounding.AwayFromZero)) { Numerator = used, Denominator = all };

    private static IEnumerable<FigureRow> Drawn(Watched watched, string area = Areas.County, double more = 0)
    {
        var periods = Periods(watched);
        foreach (var (step, period) in periods.Index())
        {
            var value = Math.Round(more + Value(watched, period, periods[^1], step, periods.Count), watched.Decimals, MidpointRounding.AwayFromZero);
            yield return Row(watched, area, AsFound(watched, new Figure(period, value), isLast: step == periods.Count - 1));
        }
    }

    // A line from the first to the last, which is met, with what goes up and down within the year.
    private static double Value(Watched watched, Period period, Period last, int step, int steps)
    {
        var line = watched.First + ((watched.Last - watched.First) * step / (steps - 1));
        var wobble = Math.Max(Math.Abs(watched.Last - watched.First) * 0.12, watched.First * 0.012) * Wobble(watched.Slug, step);
        return step == steps - 1 ? watched.Last : (line + (step == 0 ? 0 : wobble)) * Season(watched, period) / Season(watched, last);
    }

    private static double Season(Watched watched, Period period) => watched.Slug switch
    {
        "cycling" => period.From.Month is 4 or 7 ? 1.3 : 0.7,
        "bus-journeys" => period.From.Month is 8 or 12 ? 0.86 : 1,
        _ => 1,
    };

    private static Figure AsFound(Watched watched, Figure figure, bool isLast) => watched switch
    {
        // Entered a hundred times too large, and nobody has noticed.
        { Slug: Scorecard.FirstTime } when figure.Period == Period.Quarter(2024, 2) => figure with { Value = Math.Round(figure.Value!.Value * 100) },
        { Slug: "in-care-passes" } when figure.Period == Period.Year(PeriodKind.AcademicYear, 2022) => figure with { Value = null, WhyNone = WhyNone.Suppressed },
        { Slug: "not-in-work-or-learning" } when figure.Period.From.Month == 9 => figure with { HowFound = HowFound.Imputed },
        { Frequency: PeriodKind.AcademicYear } when isLast => figure with { HowFound = HowFound.Provisional },
        { Frequency: PeriodKind.SurveyYear } => figure with { Low = Math.Round(figure.Value!.Value - 1.8, 1), High = Math.Round(figure.Value!.Value + 1.8, 1) },
        _ => figure,
    };

    private static FigureRow Row(Watched watched, string area, Figure figure) => new(watched.Indicator, area, "", figure);

    // Between -1 and 1, and the same at every run.
    private static double Wobble(string what, int step) => (Names.Drawn($"{what}/{step}") % 2001 / 1000.0) - 1;
}
