using Commonweal.Performance.Courses;
using Commonweal.Performance.Registers;
using Commonweal.Saltmarsh.Writing;
using Commonweal.Strategies.Registers;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>What three plans promise, and burglaries, of which all three promise something else.</summary>
internal static class Targets
{
    private const string Part = "The targets";
    private const string Burglaries = "saltmarsh-burglaries";

    public static void Tell(Book book)
    {
        book.Tell(
            Part,
            new PlanRow { Plan = "saltmarsh-2035", Name = "Saltmarsh 2035", Kind = "strategy", From = On("2023-09-19") },
            new PlanRow { Plan = "area-agreement", Name = "The Saltmarsh agreement", Kind = "agreement", From = On("2023-04-01"), Until = On("2028-03-31") },
            new PlanRow { Plan = "policing-plan", Name = "Policing plan", Kind = "own-plan", Whose = "saltmarsh-constabulary" },
            new ThemeRow { Theme = "safer", Name = "Safer places", Plan = "saltmarsh-2035", Order = 1 },
            new ThemeRow { Theme = "healthier", Name = "Healthier lives", Plan = "saltmarsh-2035", Order = 2 },
            new ThemeRow { Theme = "learning", Name = "Learning and work", Plan = "saltmarsh-2035", Order = 3 },
            new ThemeRow { Theme = "greener", Name = "A greener county", Plan = "saltmarsh-2035", Order = 4 },
            new StatusRuleRow { Order = 1, Test = StatusTest.WithinOrBetter, By = "0", Then = Course.OnCourse },
            new StatusRuleRow { Order = 2, Test = StatusTest.WithinOrBetter, By = "5 %", Then = Course.Near },
            new StatusRuleRow { Order = 3, Test = StatusTest.Otherwise, Then = Course.OffCourse });
        TellOfBurglaries(book);
        Promised.Tell(book);
    }

    private static void TellOfBurglaries(Book book)
    {
        book.Tell(
            Part,
            new DefinitionChangeRow { Indicator = Burglaries, On = On("2023-04-01")!.Value, Why = "Sheds and garages are counted as homes from this day on." },
            new TargetRow { Target = "burglaries-in-highwold", Title = "Fewer burglaries in Highwold", Plan = "saltmarsh-2035", Theme = "safer", Indicator = Burglaries, Area = Areas.Highwold, Kind = "stretch", Until = On("2026-03-31") },
            new TargetRow { Target = Promised.County, Title = "Fewer burglaries", Plan = "area-agreement", Theme = "safer", Indicator = Burglaries, Kind = "local", Tolerance = "2 %" },
            new TargetRow { Target = "burglaries-of-the-force", Title = "Burglary of homes", Plan = "policing-plan", Theme = "safer", Indicator = Burglaries, Kind = "local" },
            Value("burglaries-in-highwold", "2024/25", 370, without: 410),
            Value("burglaries-in-highwold", "2025/26", 350, without: 405),
            Value(Promised.County, "2023/24", 1580, isOnTheWay: true),
            Value(Promised.County, "2024/25", 1500, isOnTheWay: true),
            Value(Promised.County, "2025/26", 1430),
            Value("burglaries-of-the-force", "2024/25", 1470),
            Value("burglaries-of-the-force", "2025/26", 1415),
            new TargetBaselineRow { Target = "burglaries-in-highwold", Period = "2022/23", Value = 401, FoundIn = "The Constabulary’s return", AgreedOn = On("2023-05") },
            new TargetBaselineRow { Target = Promised.County, Period = "2022/23", Value = 1602, FoundIn = "The Constabulary’s return", AgreedOn = On("2023-05") },
            new TargetBaselineRow { Target = Promised.County, Period = "2023/24", Value = 1541, FoundIn = "The Constabulary’s return, counted anew", AgreedOn = On("2024-11"), Note = "Agreed anew because sheds and garages count as homes since April 2023." },
            new TargetLeadRow { Target = "burglaries-in-highwold", Organisation = "saltmarsh-constabulary", From = On("2023-05") },
            new TargetLeadRow { Target = Promised.County, Organisation = "saltmarsh-constabulary", From = On("2023-05"), Until = On("2025-01-14"), Note = "The Constabulary took back its consent when the baseline was agreed anew." });
    }

    private static TargetValueRow Value(string target, string period, double value, double? without = null, bool isOnTheWay = false) =>
        new() { Target = target, Period = period, Value = value, Without = without, OnTheWay = isOnTheWay };
}
