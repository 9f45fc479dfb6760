namespace Commonweal.Web.Design.Drawing;

/// <summary>A box with its place in the tree and, once placed, in the grid of rows and columns.</summary>
internal sealed class Node(Box box)
{
    private readonly Dictionary<double, Wording> _worded = [];

    public Box Box { get; } = box;

    /// <summary>The box that this one stands within.</summary>
    public Node? Within { get; set; }

    /// <summary>The box that this one is drawn below: what it stands within, or what it answers to within the same.</summary>
    public Node? Parent { get; set; }

    /// <summary>The kind of line by which it hangs from its parent; none where it merely stands within it.</summary>
    public int? Kind { get; set; }

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

    /// <summary>Whether the two may change places without anybody noticing a rank.</summary>
    public bool IsLike(Node other) =>
        (Box.Rank, Kind, Box.Style == BoxStyle.Unnamed) == (other.Box.Rank, other.Kind, other.Box.Style == BoxStyle.Unnamed);

    /// <summary>Its texts in lines for a width; kept, since a layout is tried many times.</summary>
    public Wording Worded(double room)
    {
        if (!_worded.TryGetValue(room, out var wording))
        {
            wording = Wording.Of(Box, room);
            _worded[room] = wording;
        }

        return wording;
    }
}
