using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of terms-of-reference.csv.</summary>
internal sealed record TermsRow : StatementRow
{
    [Column("body", "The board or group whose terms they are", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("version", "What the version is called", IsKey = true, MaxLength = 50)]
    public string Version { get; init; } = "";

    [Column("purpose", "What it is for", MaxLength = 2000)]
    public string? Purpose { get; init; }

    [Column("remit", "What it deals with and what it does not", MaxLength = 4000)]
    public string? Remit { get; init; }

    [Column("membership", "Who sits on it", MaxLength = 2000)]
    public string? Membership { get; init; }

    [Column("decision-rule", "How it comes to a decision", MaxLength = 2000)]
    public string? DecisionRule { get; init; }

    [Column("quorum", "How many must be there", MaxLength = 2000)]
    public string? Quorum { get; init; }

    [Column("quorum-number", "The same as a number; empty where the words give none")]
    public int? QuorumNumber { get; init; }

    [Column("deputies", "Who may come in whose place", MaxLength = 2000)]
    public string? Deputies { get; init; }

    [Column("frequency", "How often it meets", MaxLength = 2000)]
    public string? Frequency { get; init; }

    [Column("meetings-a-year", "The same as a number of meetings a year; empty where the words give none")]
    public int? MeetingsAYear { get; init; }

    [Column("reporting", "To whom it reports, and how", MaxLength = 2000)]
    public string? Reporting { get; init; }

    [Column("review", "How the terms are looked at again", MaxLength = 2000)]
    public string? Review { get; init; }

    [Column("other", "Whatever else they say", MaxLength = 4000)]
    public string? Other { get; init; }

    [Column("agreed-by-what", "What agreed them: a body, an organisation, a post, the partnership, others, or not-stated")]
    public PartyKind AgreedByWhat { get; init; }

    [Column("agreed-by", "Its address, or others in words; empty for the partnership itself and where it is not stated")]
    public string? AgreedBy { get; init; }

    [Column("next-review", "When they are to be looked at again")]
    public ImpreciseDate? NextReview { get; init; }

    public TermsRow() { }

    public TermsRow(TermsOfReference terms, RegisterSession session)
        : base(terms)
    {
        (Body, Version) = (session.KeyOf(terms.BodyId)!, terms.Version);
        (Purpose, Remit, Membership) = (terms.Purpose, terms.Remit, terms.Membership);
        (DecisionRule, Quorum, Deputies, Frequency) = (terms.DecisionRule, terms.Quorum, terms.Deputies, terms.Frequency);
        (QuorumNumber, MeetingsAYear) = (terms.QuorumNumber, terms.MeetingsAYear);
        (Reporting, Review, Other, NextReview) = (terms.Reporting, terms.Review, terms.Other, terms.NextReview);
        (_, AgreedByWhat, AgreedBy) = PartyCells.Of(terms, "agreed-by", session);
    }

    public PartyCells AgreedByWhom => new("agreed-by", AgreedByWhat, AgreedBy);

    public TermsWords Words => new(Version, Purpose, Remit, Membership, DecisionRule, Quorum, Deputies, Frequency, Reporting, Review, Other, NextReview)
    {
        QuorumNumber = QuorumNumber,
        MeetingsAYear = MeetingsAYear,
    };
}
