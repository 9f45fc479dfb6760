using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of accepted-findings.csv.</summary>
internal sealed record AcceptedFindingRow : StatementRow
{
    [Column("rules", "The rules by the name of their file, such as english-partnership", IsKey = true, MaxLength = 100)]
    public string Rules { get; init; } = "";

    [Column("rule", "The rule of which the partnership falls short", IsKey = true, MaxLength = 100)]
    public string Rule { get; init; } = "";

    [Column("body", "The board or group; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("reason", "Why it is accepted", MaxLength = 2000)]
    public string Reason { get; init; } = "";

    [Column("accepted-by-what", "What accepted it: a body, an organisation, a post, the partnership, others, or not-stated")]
    public PartyKind AcceptedByWhat { get; init; }

    [Column("accepted-by", "Its address, or others in words; empty for the partnership itself and where it is not stated")]
    public string? AcceptedBy { get; init; }

    public AcceptedFindingRow() { }

    public AcceptedFindingRow(AcceptedFinding accepted, RegisterSession session)
        : base(accepted)
    {
        (Rules, Rule, Body, Reason) = (accepted.Regime, accepted.Rule, session.KeyOf(accepted.BodyId), accepted.Reason);
        (_, AcceptedByWhat, AcceptedBy) = PartyCells.Of(accepted, "accepted-by", session);
    }

    public PartyCells AcceptedByWhom => new("accepted-by", AcceptedByWhat, AcceptedBy);
}
