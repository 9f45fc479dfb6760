namespace Commonweal.Web.Design.Drawing;

/// <summary>How one kind of reporting line looks: dash, head and weight tell it apart in grey as well as in colour.</summary>
internal sealed record LineStyle(string Colour, string? Dash, Head Head, double Weight)
{
    /// <summary>The quiet line that only says "stands within".</summary>
    public static readonly LineStyle Connector = new("#75898a", null, Head.None, 1.25);

    private static readonly string[] _colours = ["#0b5d5e", "#7a1f4b", "#1d3f8a", "#6b4200", "#3b2a6b", "#26323a"];
    private static readonly string?[] _dashes = [null, "8 4", "2 3", "11 3 2 3", "14 3 2 3 2 3"];
    private static readonly Head[] _heads = [Head.Solid, Head.Open, Head.Hollow, Head.Diamond, Head.Double];
    private static readonly double[] _weights = [1.9, 1.9, 2.4, 1.6];

    // Each round of dashes starts one head further on, so thirty kinds pass before dash and head come together again.
    public static LineStyle Of(int kind) => new(
        _colours[kind % _colours.Length],
        _dashes[kind % _dashes.Length],
        _heads[(kind + (kind / _dashes.Length)) % _heads.Length],
        _weights[kind % _weights.Length]);
}
