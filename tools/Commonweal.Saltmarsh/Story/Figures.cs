using Commonweal.Performance;
using Commonweal.Performance.Registers;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>What the county watches to see whether life gets better; its figures are yet to be handed in.</summary>
internal static class Figures
{
    private const string Part = "The figures";

    public static void Tell(Book book)
    {
        book.Tell(
            Part,
            new IndicatorRow
            {
                Indicator = "saltmarsh-burglaries",
                Name = "Burglaries of homes",
                Definition = "Burglaries and attempted burglaries of homes that were told to the police, by the year in which they were told.",
                Unit = "per 1,000 households",
                Polarity = Polarity.LowIsGood,
                Decimals = 1,
                Frequency = PeriodKind.FinancialYear,
                FiguresFrom = "Saltmarsh Constabulary",
                Numerator = "burglaries of homes",
                Denominator = "households",
                Per = 1000,
                Level = "district",
            },
            new IndicatorRow
            {
                Indicator = "saltmarsh-road-casualties",
                Name = "People killed or badly hurt on the roads",
                Definition = "Everybody who was killed or badly hurt on a road of the county, whoever they were and wherever they live.",
                Unit = "people",
                Polarity = Polarity.LowIsGood,
                Decimals = 0,
                Frequency = PeriodKind.CalendarYear,
                FiguresFrom = "Saltmarsh County Council",
                Level = "county",
            },
            new IndicatorRow
            {
                Indicator = "saltmarsh-waste-recycled",
                Name = "Household waste that is used again",
                Unit = "%",
                Polarity = Polarity.HighIsGood,
                Decimals = 1,
                Frequency = PeriodKind.Quarter,
                Level = "district",
            },
            new ScorecardRow { Indicator = "saltmarsh-burglaries", Area = Areas.County, Order = 1 },
            new ScorecardRow { Indicator = "saltmarsh-road-casualties", Area = Areas.County, Order = 2 },
            new ScorecardRow { Indicator = "saltmarsh-waste-recycled", Area = Areas.County, Order = 3 },
            new ComparisonGroupRow { Group = "districts-of-saltmarsh", Name = "The districts of Saltmarsh", About = "The four districts of the county." });
        foreach (var district in new[] { Areas.HavenAndSaltings, Areas.Highwold, Areas.Eastmarsh, Areas.Merefleet })
        {
            book.Tell(Part, new ComparedAreaRow { Group = "districts-of-saltmarsh", Area = district });
        }
    }
}
