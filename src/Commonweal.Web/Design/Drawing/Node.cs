namespace Commonweal.Web.Design.Drawing;

/// <summary>A box with its place in the tree and, once placed, in the grid of rows and columns.</summary>
internal sealed class Node(Box box)
{
    public Box Box { get; } = box;
    public Node? Parent { get; set; }
    public List<Node> Children { get; } = [];

    public int Row { get; set; }

    /// <summary>The leftmost column of the block that this box and everything within it fill.</summary>
    public int Column { get; set; }

    /// <summary>The centre of the box in half columns, so that a parent can stand between two.</summary>
    public int Across { get; set; }

    public int Indent { get; set; }
    public bool Hangs { get; set; }

    public bool IsTop => Parent is null && Box.Style == BoxStyle.Ordinary;
    public bool IsOutside => Parent is null && Children.Count == 0 && Box.Style == BoxStyle.Outside;

    public int LeftGap => Across / 2;
    public int RightGap => ((Across + 1) / 2) + 1;
}
