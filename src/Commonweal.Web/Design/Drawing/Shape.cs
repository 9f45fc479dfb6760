namespace Commonweal.Web.Design.Drawing;

/// <summary>What a layout may fill.</summary>
/// <param name="Columns">How many columns at most.</param>
/// <param name="Aside">Whether somebody outside to whom only one box is joined stands beside it, not in the top row.</param>
/// <param name="Cell">How wide a column is at least.</param>
/// <param name="Box">What a box keeps of its column however deep it stands.</param>
internal sealed record Shape(int Columns, bool Aside, double Cell = Shape.Wide, double Box = Shape.Narrow)
{
    public const double Wide = 184;
    public const double Narrow = 136;

    /// <summary>One column for a phone that is 320 wide.</summary>
    public static Shape Phone { get; } = new(1, Aside: false, 270, 100);
}
