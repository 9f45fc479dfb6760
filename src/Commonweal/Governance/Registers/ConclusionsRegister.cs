using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>What each review found, learnt, laid down, recommended and asked, and what came of it.</summary>
internal sealed class ConclusionsRegister()
    : StatementsRegister<ConclusionRow, Conclusion>("review-conclusions", "What governance reviews concluded, and what came of it")
{
    public override string Act => "Conclude something in a review";

    protected override IEnumerable<Conclusion> All(RegisterSession session) => session.All<GovernanceReview>().SelectMany(r => r.Conclusions);

    protected override ConclusionRow Describe(Conclusion conclusion, RegisterSession session) => new(conclusion, session);

    protected override void State(ConclusionRow row, RegisterSession session) =>
        session.Find<GovernanceReview>(row.Review)!.Conclude(row.Words(session), row.Lifetime, row.Citation);

    protected override void TakeBack(Conclusion held, RegisterSession session) => held.Review.Strike(held);
}
