namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>What a chart may fill, and how large its letters are.</summary>
/// <param name="NamesAtEnds">Whether lines are named where they end; on a phone, which has no room for that, the key names them.</param>
internal sealed record ChartShape(double Width, double Height, double Letters, double Small, int Ticks, bool NamesAtEnds)
{
    public static ChartShape Wide { get; } = new(720, 290, 14, 13, 6, NamesAtEnds: true);

    /// <summary>For a screen that is 320 wide.</summary>
    public static ChartShape Phone { get; } = new(290, 210, 13, 12, 5, NamesAtEnds: false);
}
