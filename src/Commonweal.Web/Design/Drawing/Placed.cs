namespace Commonweal.Web.Design.Drawing;

/// <summary>A box with its text in lines and its exact place on the page.</summary>
internal sealed class Placed
{
    public const double NameSize = 14;
    public const double SubSize = 12;
    public const double NameLine = 17;
    public const double SubLine = 15;
    public const double Padding = 9;

    /// <summary>How far the second card of a stack shows behind the first.</summary>
    public const double Card = 5;

    public Placed(Node node, double left, double width)
    {
        (Node, Left, Width) = (node, left, width);
        var room = width - (2 * Padding) - Behind;
        Wording = node.Worded(room);
    }

    public Node Node { get; }
    public double Left { get; }
    public double Width { get; }
    public double Top { get; set; }
    public double Height { get; set; }
    public Wording Wording { get; }

    public double Behind => Node.Box.Style == BoxStyle.Unnamed ? Card : 0;
    public double Right => Left + Width;
    public double Bottom => Top + Height;
    public double Middle => Left + (Width / 2);
    public double TextHeight => (Wording.Name.Count * NameLine) + (Wording.SmallLines == 0 ? 0 : 2 + (Wording.SmallLines * SubLine));
    public double HeightNeeded => Math.Max(46, TextHeight + (2 * Padding) + Behind);
}
