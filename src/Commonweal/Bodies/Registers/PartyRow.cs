using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row that leads to another party, which is part of its key.</summary>
internal abstract record PartyRow : StatementRow
{
    [Column("to-what", "What it leads to: a body, an organisation, a post, a partnership, others, or not-stated", IsKey = true)]
    public PartyKind ToWhat { get; init; }

    [Column("to", "Its address, or others in words; empty for the partnership itself and where it is not stated", IsKey = true, Suggests = ["bodies", "organisations", "posts"])]
    public string? To { get; init; }

    protected PartyRow() { }

    protected PartyRow(CollaborationStatement statement, RegisterSession session)
        : base(statement) => (_, ToWhat, To) = PartyCells.Of(statement, "to", session);

    public PartyCells Whom => new("to", ToWhat, To);
}
