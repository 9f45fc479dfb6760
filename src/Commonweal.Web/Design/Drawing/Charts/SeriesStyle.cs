namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>How a series looks, by what it is.</summary>
public enum SeriesStyle
{
    /// <summary>The area that the chart is about: the heaviest line, with a mark for each figure.</summary>
    Own,

    /// <summary>The nation, to compare with: a thin grey line.</summary>
    Nation,

    /// <summary>The middle of the areas most like it: a thin line of dashes and dots.</summary>
    Family,

    /// <summary>What was planned: steps, with triangles.</summary>
    Plan,
}
