using Commonweal.Platform;

namespace Commonweal.Performance.Registers;

/// <summary>Cells that hold what only this capability knows, with what to write where they do not.</summary>
internal static class PeriodsAndTolerances
{
    /// <summary>The period that a cell holds.</summary>
    public static Period AsPeriod(this string cell, string column) => Period.TryParse(cell, out var period) ? period : throw new BrokenRuleException(NotAPeriod(cell)) { About = column };

    /// <summary>What is said of a cell that holds no period, and what to write.</summary>
    public static string NotAPeriod(string cell) =>
        $"\"{Platform.OpenData.Column.Shown(cell)}\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey";

    /// <summary>The tolerance that a cell holds; none for none.</summary>
    public static Tolerance? AsTolerance(this string? cell, string column) => cell is null ? null
        : Tolerance.Read(cell) ?? throw new BrokenRuleException($"\"{Platform.OpenData.Column.Shown(cell)}\" is not a tolerance; enter a number in the indicator's unit such as 0.5, or per cent such as 5 %") { About = column };
}
