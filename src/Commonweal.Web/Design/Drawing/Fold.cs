namespace Commonweal.Web.Design.Drawing;

/// <summary>How one block is folded: its size in rows and columns, and its children in stacks from left to right.</summary>
internal sealed record Fold(int Rows, int Columns, IReadOnlyList<Stack> Stacks);
