using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of belongings.csv.</summary>
internal sealed record BelongingRow : StatementRow
{
    [Column("body", "The board or group, which this partnership keeps", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("partnership", "The address of a further partnership to which it belongs; that one must have been taken in before", IsKey = true, MaxLength = 100)]
    public string Partnership { get; init; } = "";

    public BelongingRow() { }

    public BelongingRow(Belonging belonging)
        : base(belonging) => (Body, Partnership) = (belonging.Body.Slug, belonging.Partnership.Slug);
}
