using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of review-stages.csv.</summary>
internal sealed record StageRow : StatementRow
{
    [Column("review", "The review that was reported", IsKey = true, RefersTo = "reviews")]
    public string Review { get; init; } = "";

    [Column("order", "Its place on the way, counted from 1; the day is in from", IsKey = true)]
    public int Order { get; init; }

    [Column("body", "The board or group to which it was reported; empty for others", RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("to", "To whom else, in words", MaxLength = 500)]
    public string? To { get; init; }

    [Column("came-of-it", "What they made of it", MaxLength = 2000)]
    public string? CameOfIt { get; init; }

    public StageRow() { }

    public StageRow(StageOfReview stage, RegisterSession session)
        : base(stage) =>
        (Review, Order, Body, To, CameOfIt) = (session.KeyOf(stage.ReviewId)!, stage.Order, session.KeyOf(stage.BodyId), stage.To, stage.CameOfIt);

    public StageWords Words(RegisterSession session) => new(Order, session.Find<Body>(Body), To, CameOfIt);
}
