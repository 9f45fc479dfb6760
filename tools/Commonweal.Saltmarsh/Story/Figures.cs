using Commonweal.Performance;
using Commonweal.Performance.Registers;
using Commonweal.Performance.RollUps;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>What the county watches to see whether life gets better, with five years of figures.</summary>
internal static class Figures
{
    private const string Part = "The figures";

    public static void Tell(Book book)
    {
        foreach (var (watched, order) in Scorecard.All.Select((w, place) => (w, place + 1)))
        {
            book.Tell(Part, Described(watched), new ScorecardRow { Indicator = watched.Indicator, Area = Areas.County, Theme = watched.Theme, Owner = watched.Lead, Order = order, Note = watched.Under });
            book.Found([.. FiveYears.Of(watched)]);
        }

        book.Tell(Part, new ComparisonGroupRow { Group = "districts-of-saltmarsh", Name = "The districts of Saltmarsh", About = "The four districts of the county." });
        foreach (var district in FiveYears.Districts)
        {
            book.Tell(Part, new ComparedAreaRow { Group = "districts-of-saltmarsh", Area = district });
        }
    }

    private static IndicatorRow Described(Watched watched) => new()
    {
        Indicator = watched.Indicator,
        Name = watched.Name,
        Code = watched.Code,
        Definition = Definition(watched.Slug),
        Unit = watched.Unit,
        Polarity = watched.Good,
        Decimals = watched.Decimals,
        Frequency = watched.Frequency,
        FiguresFrom = watched.From.Length == 0 ? null : watched.From,
        Per = watched.Slug is Scorecard.Recycled ? 100 : null,
        Level = watched.Slug is Scorecard.Burglaries or Scorecard.Recycled or Scorecard.OutOfWork or Scorecard.Homes ? "district" : "county",
        DataQuality = Quality(watched.Slug),
        DaysUntilDue = watched.Frequency switch { PeriodKind.Month => 15, PeriodKind.Quarter => 45, _ => 150 },
        Seasonal = watched.Slug is Scorecard.Recycled or "bus-journeys" or "cycling",
        AddsUp = watched.Slug switch { Scorecard.Burglaries or Scorecard.Homes or Scorecard.Casualties => HowAddedUp.Sum, Scorecard.Recycled => HowAddedUp.Rate, _ => null },
    };

    private static string? Definition(string slug) => slug switch
    {
        Scorecard.Burglaries => "Burglaries and attempted burglaries of homes that were told to the police, by the year in which they were told.",
        Scorecard.Casualties => "Everybody who was killed or badly hurt on a road of the county, whoever they were and wherever they live.",
        Scorecard.Homes => "New homes and those made of other buildings, less those that were pulled down or put to other use.",
        Scorecard.OutOfWork => "People from 16 to 64 who claim a benefit because they are out of work, of all of that age who live there.",
        _ => null,
    };

    private static string? Quality(string slug) => slug switch
    {
        Scorecard.Burglaries => "The county is counted by the Constabulary and the districts by their own teams: for the same year they do not add up.",
        Scorecard.Homes => "What is found in the summer is revised when the last returns are in.",
        _ => null,
    };
}
