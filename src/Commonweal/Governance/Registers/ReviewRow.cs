using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Registers;

/// <summary>A row of reviews.csv.</summary>
internal sealed record ReviewRow : DatedRow
{
    [Column("review", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Review { get; init; } = "";

    [Column("title", "What it is called", MaxLength = 300)]
    public string Title { get; init; } = "";

    [Column("trigger", "What made it necessary", MaxLength = 2000)]
    public string? Trigger { get; init; }

    [Column("body", "The board or group that commissioned it; empty for others", RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("commissioned-by", "Who else commissioned it, in words", MaxLength = 500)]
    public string? CommissionedBy { get; init; }

    [Column("funder", "Who paid for it", MaxLength = 500)]
    public string? Funder { get; init; }

    [Column("reviewer", "Who made it", MaxLength = 500)]
    public string? Reviewer { get; init; }

    [Column("days", "How many days of work it took")]
    public int? Days { get; init; }

    [Column("done-in", "When the work was done")]
    public ImpreciseDate? DoneIn { get; init; }

    [Column("method", "How it was made: interviews, reading, workshops", MaxLength = 2000)]
    public string? Method { get; init; }

    [Column("scope", "What it looked at", MaxLength = 2000)]
    public string? Scope { get; init; }

    [Column("outcome", "What came of it as a whole", MaxLength = 2000)]
    public string? Outcome { get; init; }

    [Column("structure-before", "The time as at which the structure stood as it was looked at")]
    public ImpreciseDate? Before { get; init; }

    [Column("structure-after", "The time as at which it stood as it was changed")]
    public ImpreciseDate? After { get; init; }

    [Column("published", "Whether the public may read it")]
    public bool Published { get; init; }

    public ReviewRow() { }

    public ReviewRow(GovernanceReview review, RegisterSession session)
        : base(review, review.Lifetime)
    {
        (Review, Title, Trigger) = (review.Slug, review.Title, review.Trigger);
        (Body, CommissionedBy, Funder, Reviewer) = (session.KeyOf(review.BodyId), review.CommissionedBy, review.Funder, review.Reviewer);
        (Days, DoneIn, Method, Scope, Outcome) = (review.Days, review.DoneIn, review.Method, review.Scope, review.Outcome);
        (Before, After, Published) = (review.Before, review.After, review.IsPublished);
    }

    public ReviewWords Words(RegisterSession session) => new(
        Title, Trigger, session.Find<Body>(Body), CommissionedBy, Funder, Reviewer, Days, DoneIn, Method, Scope, Outcome, Before, After);
}
