using Commonweal.Bodies.Registers;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Registers;

/// <summary>The reviews of how the partnership is built and decides.</summary>
internal sealed class ReviewsRegister() : OwnRegister<ReviewRow, GovernanceReview>("reviews", "Governance reviews")
{
    public override string Act => "Begin a governance review";

    protected override IQueryable<GovernanceReview> Its(RegisterSession session) =>
        session.Db.Reviews().Where(r => r.PartnershipId == session.PartnershipId).Include(r => r.Conclusions).Include(r => r.Stages).AsSplitQuery();

    protected override string KeyOf(GovernanceReview thing) => thing.Slug;

    protected override ReviewRow Describe(GovernanceReview thing, RegisterSession session) => new(thing, session);

    protected override GovernanceReview Make(ReviewRow row, RegisterSession session)
    {
        var review = new GovernanceReview(session.ThePartnership(), row.Review, row.Words(session), row.Lifetime, row.Citation);
        ShowOrHide(review, row);
        return review;
    }

    protected override void Change(GovernanceReview thing, ReviewRow row, RegisterSession session)
    {
        thing.Describe(row.Words(session), row.Lifetime, row.Citation);
        ShowOrHide(thing, row);
    }

    private static void ShowOrHide(GovernanceReview review, ReviewRow row)
    {
        if (row.Published != review.IsPublished)
        {
            (row.Published ? (Action)review.Publish : review.Withdraw)();
        }
    }
}
