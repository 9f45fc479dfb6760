namespace Commonweal.Web.Design.Drawing;

/// <summary>A few lines of text above or below a picture.</summary>
internal sealed record CaptionLines(IReadOnlyList<(string Text, double Size, int Weight, bool AsWritten)> Texts, double Width, double Above = 0, double Below = 0)
{
    private const double Leading = 1.3;

    public static CaptionLines None { get; } = new([], 0);

    public double Height => Above + Below + Texts.Sum(t => Lines(t.Text, t.Size).Count * t.Size * Leading);

    public void Write(Ink svg, Spot at, string asWritten)
    {
        var y = at.Y + Above;
        foreach (var text in Texts)
        {
            var lines = Lines(text.Text, text.Size);
            svg.Text(lines, at.X, y + text.Size, text.Size * Leading, $" text-anchor=\"start\" font-size=\"{Pen.Number(text.Size)}\" font-weight=\"{text.Weight}\"{(text.AsWritten ? asWritten : "")}");
            y += lines.Count * text.Size * Leading;
        }
    }

    private IReadOnlyList<string> Lines(string text, double size) => Lettering.Lines(text, size, Width);
}
