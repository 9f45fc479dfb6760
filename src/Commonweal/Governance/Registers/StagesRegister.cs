using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>To whom each review was reported, and what they made of it.</summary>
internal sealed class StagesRegister() : StatementsRegister<StageRow, StageOfReview>("review-stages", "To whom governance reviews were reported")
{
    public override string Act => "State to whom a review was reported";

    protected override IEnumerable<StageOfReview> All(RegisterSession session) => session.All<GovernanceReview>().SelectMany(r => r.Stages);

    protected override StageRow Describe(StageOfReview stage, RegisterSession session) => new(stage, session);

    protected override void State(StageRow row, RegisterSession session) =>
        session.Find<GovernanceReview>(row.Review)!.Report(row.Words(session), row.Lifetime, row.Citation);

    protected override void TakeBack(StageOfReview held, RegisterSession session) => held.Review.Strike(held);
}
