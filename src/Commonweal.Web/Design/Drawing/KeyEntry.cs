namespace Commonweal.Web.Design.Drawing;

/// <summary>One entry of the key under the picture: a line or a border, and what it means.</summary>
internal sealed record KeyEntry(LineStyle? Line, BoxStyle Border, IReadOnlyList<string> Lines, bool AsWritten)
{
    public Spot At { get; init; }
}
