namespace Commonweal.Web.Design.Drawing;

/// <summary>The A4 page on which a picture is printed.</summary>
internal static class Paper
{
    /// <summary>Printed smaller than this, the second line of a box would be less than seven points high.</summary>
    public const double Readable = 7 * 96 / 72.0 / Placed.SubSize;

    // Within margins of a centimetre, at 96 to the inch; the key and the caption stand below the picture.
    private const double Width = 718;
    private const double Height = 880;

    // Of two that print alike, the flatter is taken in at a glance.
    private const double PerRow = 0.02;

    /// <summary>How easily a picture is read on paper: how large it prints, less a little for each row.</summary>
    public static double Ease(Placing placing) => Scale(placing) - (placing.Rows * PerRow);

    /// <summary>About how much smaller than drawn it must be printed to stand on one page.</summary>
    public static double Scale(Placing placing) =>
        Scale((placing.Columns * Column(placing)) + 20, (placing.Rows * 100) + 30);

    /// <summary>How much smaller than drawn it must be printed to stand on one page.</summary>
    public static double Scale(double width, double height) => Math.Min(1, Math.Min(Width / width, Height / height));

    private static double Column(Placing placing) => 36 + Math.Max(Shape.Wide, Shape.Narrow + (18 * placing.Deepest));
}
