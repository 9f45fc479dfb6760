using Commonweal.Performance;
using Commonweal.Performance.Returns;

namespace Commonweal.Web.Pages.Staff.Figures;

/// <summary>What was entered of an indicator: a figure, a comment, or both.</summary>
/// <param name="Due">The indicator, with the figure that is awaited of it.</param>
/// <param name="Period">The time that it is about.</param>
/// <param name="Figure">The figure; none where there is only a comment.</param>
/// <param name="Comment">What lies behind it, or why there is none.</param>
/// <param name="Doubts">What somebody should look at before it is handed in.</param>
public sealed record EnteredFigure(DueFigure Due, Period Period, Figure? Figure, string? Comment, IReadOnlyList<string> Doubts)
{
    /// <summary>All of it, on one line.</summary>
    public override string ToString() => $"{Due.Indicator.Slug} {Period} {(Figure is null ? "" : FigureText.Write(Figure))} {string.Join(", ", Doubts)} {Comment}";
}
