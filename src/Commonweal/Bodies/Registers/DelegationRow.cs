using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of delegations.csv.</summary>
internal sealed record DelegationRow : PartyRow
{
    [Column("body", "The board or group that delegates", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("scope", "What is delegated", IsKey = true, MaxLength = 2000)]
    public string Scope { get; init; } = "";

    [Column("limit", "How far it goes", MaxLength = 2000)]
    public string? Limit { get; init; }

    [Column("conditions", "On what conditions", MaxLength = 2000)]
    public string? Conditions { get; init; }

    [Column("next-review", "When it is to be looked at again")]
    public ImpreciseDate? NextReview { get; init; }

    public DelegationRow() { }

    public DelegationRow(Delegation delegation, RegisterSession session)
        : base(delegation, session)
    {
        (Body, Scope) = (session.KeyOf(delegation.BodyId)!, delegation.Scope);
        (Limit, Conditions, NextReview) = (delegation.Limit, delegation.Conditions, delegation.NextReview);
    }
}
