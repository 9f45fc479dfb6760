using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>How a stretch of line looks; its dashes tell it apart in grey as well as in colour.</summary>
internal sealed record Stroke(string Colour, double Weight, string? Dash)
{
    public const string Own = "#0b5d5e";
    public const string Plan = "#7a1f4b";
    public const string Quiet = "#505a5f";

    // Dots are dashes of no length with round ends.
    private const string Dots = "0 5.5";

    public static Stroke Of(SeriesStyle style, HowFound how) => style switch
    {
        SeriesStyle.Own => new(Own, 2.75, how switch { HowFound.Imputed => Dots, HowFound.Projected => "8 5", _ => null }),
        SeriesStyle.Nation => new(Quiet, 1.5, how switch { HowFound.Imputed => Dots, HowFound.Projected => "3.5 3.5", _ => null }),
        SeriesStyle.Family => new("#6a7378", 1.75, how switch { HowFound.Imputed => Dots, HowFound.Projected => "2 4", _ => "9 3 2 3" }),
        _ => new(Plan, 1.75, null),
    };

    /// <summary>Of two figures that it joins, the less certain says how.</summary>
    public static HowFound Between(ChartPoint a, ChartPoint b) =>
        (HowFound)Math.Max(Certain(a.HowFound), Certain(b.HowFound));

    public string Look => $"fill=\"none\" stroke=\"{Colour}\" stroke-width=\"{Pen.Number(Weight)}\" stroke-linejoin=\"round\"{Ink.Attribute("stroke-dasharray", Dash)}{(Dash == Dots ? " stroke-linecap=\"round\"" : "")}";

    private static int Certain(HowFound how) => how == HowFound.Provisional ? (int)HowFound.Measured : (int)how;
}
