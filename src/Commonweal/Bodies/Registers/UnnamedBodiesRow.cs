using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of unnamed-bodies.csv.</summary>
internal sealed record UnnamedBodiesRow : StatementRow
{
    [Column("unnamed", "Names the row: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Unnamed { get; init; } = "";

    [Column("name", "What the paper calls them")]
    public string Name { get; init; } = "";

    [Column("number", "How many there are; empty where it is not stated")]
    public int? Number { get; init; }

    [Column("within", "The board or group that they stand within", RefersTo = "bodies")]
    public string? Within { get; init; }

    [Column("kind", "The kind of board or group", RefersTo = "kinds", OnList = "body")]
    public string? Kind { get; init; }

    [Column("layer", "The layer on which they work", RefersTo = "kinds", OnList = "layer")]
    public string? Layer { get; init; }

    public UnnamedBodiesRow() { }

    public UnnamedBodiesRow(UnnamedBodies unnamed, RegisterSession session)
        : base(unnamed)
    {
        (Unnamed, Name, Number) = (unnamed.Slug, unnamed.Name, unnamed.Number);
        (Within, Kind, Layer) = (session.KeyOf(unnamed.WithinId), session.KindOf(unnamed.KindId), session.KindOf(unnamed.LayerId));
    }
}
