using Commonweal.Bodies.Registers;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Registers;

/// <summary>The reviews of how the partnership is built and decides.</summary>
internal sealed class ReviewsRegister() : Register<ReviewRow, GovernanceReview>("reviews", "Governance reviews")
{
    public override string Act => "Begin a governance review";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var reviews = await session.Db.Reviews().Where(r => r.PartnershipId == session.PartnershipId)
            .Include(r => r.Conclusions).Include(r => r.Stages)
            .AsSplitQuery()
            .ToListAsync(stopping);
        reviews.ForEach(r => session.Know(r.Slug, r));
    }

    protected override IEnumerable<(ReviewRow Row, GovernanceReview Thing)> Held(RegisterSession session) =>
        session.All<GovernanceReview>().Select(r => (new ReviewRow(r, session), r));

    protected override void Put(ReviewRow row, GovernanceReview? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new GovernanceReview(session.ThePartnership(), row.Review, row.Words(session), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(row.Review, held);
        }
        else
        {
            held.Describe(row.Words(session), row.Lifetime, row.Citation);
        }

        if (row.Published != held.IsPublished)
        {
            (row.Published ? (Action)held.Publish : held.Withdraw)();
        }
    }

    protected override void Remove(GovernanceReview held, RegisterSession session)
    {
        session.Forget<GovernanceReview>(held.Slug);
        session.Db.Remove(held);
    }
}
