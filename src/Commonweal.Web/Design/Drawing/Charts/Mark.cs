using Commonweal.Performance;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The marks of figures: their shape says how each was found.</summary>
internal static class Mark
{
    public static string Of(HowFound how, Spot at, double reach, string colour) => how switch
    {
        HowFound.Provisional => $"<circle cx=\"{Number(at.X)}\" cy=\"{Number(at.Y)}\" r=\"{Number(reach)}\" {Hollow(colour)}/>",
        HowFound.Imputed => $"<path d=\"{Diamond(at, reach + 1.5)}\" fill=\"{colour}\" stroke=\"#fff\"/>",
        HowFound.Projected => $"<rect x=\"{Number(at.X - reach)}\" y=\"{Number(at.Y - reach)}\" width=\"{Number(2 * reach)}\" height=\"{Number(2 * reach)}\" {Hollow(colour)}/>",
        _ => $"<circle cx=\"{Number(at.X)}\" cy=\"{Number(at.Y)}\" r=\"{Number(reach + 0.5)}\" fill=\"{colour}\" stroke=\"#fff\"/>",
    };

    /// <summary>What was planned.</summary>
    public static string Planned(Spot at, double reach) =>
        $"<path d=\"M{Number(at.X)} {Number(at.Y - reach - 1)}L{Number(at.X + reach + 1)} {Number(at.Y + reach)}H{Number(at.X - reach - 1)}Z\" fill=\"#fff\" stroke=\"{Stroke.Plan}\" stroke-width=\"1.75\"/>";

    /// <summary>That there is no value.</summary>
    public static string None(Spot at, double reach) =>
        $"<path d=\"M{Number(at.X - reach)} {Number(at.Y - reach)}l{Number(2 * reach)} {Number(2 * reach)}m0 {Number(-2 * reach)}l{Number(-2 * reach)} {Number(2 * reach)}\" stroke=\"{Stroke.Quiet}\" stroke-width=\"1.75\"/>";

    /// <summary>How far from its value the truth may lie.</summary>
    public static string Whisker(double x, double low, double high, double reach) =>
        $"<path d=\"M{Number(x - reach)} {Number(low)}h{Number(2 * reach)}m{Number(-reach)} 0V{Number(high)}m{Number(-reach)} 0h{Number(2 * reach)}\" fill=\"none\" stroke=\"{Stroke.Own}\" stroke-width=\"1.25\"/>";

    private static string Diamond(Spot at, double reach) =>
        $"M{Number(at.X)} {Number(at.Y - reach)}L{Number(at.X + reach)} {Number(at.Y)}L{Number(at.X)} {Number(at.Y + reach)}L{Number(at.X - reach)} {Number(at.Y)}Z";

    private static string Hollow(string colour) => $"fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"1.75\"";
}
