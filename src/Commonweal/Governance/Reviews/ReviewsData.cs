using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Reviews;

/// <summary>Governance reviews, as held.</summary>
public static class ReviewsData
{
    /// <summary>Governance reviews.</summary>
    public static DbSet<GovernanceReview> Reviews(this CommonwealDb db) => db.Set<GovernanceReview>();

    /// <summary>The reviews of a partnership that were commissioned by the day; one that is over is still worth reading.</summary>
    public static IQueryable<GovernanceReview> Of(this IQueryable<GovernanceReview> reviews, Guid partnershipId, DateOnly on) =>
        reviews.Where(r => r.PartnershipId == partnershipId && (r.Lifetime.FromEarliest == null || r.Lifetime.FromEarliest <= on));

    /// <summary>The relationships among which a partnership tells, in their order.</summary>
    public static IQueryable<Kind> Relationships(this CommonwealDb db, Guid partnershipId) =>
        db.Kinds().Where(k => k.KeptBy == partnershipId && k.Of == KindOf.Relationship).OrderBy(k => k.Order).AsNoTracking();

    /// <summary>
    /// Where the partnership and each board and group that it keeps is placed on a day, in the order of their names: by those who
    /// take part, and by what it states itself; two queries, however many boards and groups there are.
    /// </summary>
    public static async Task<IReadOnlyList<Placing>> PlacingsAsync(this CommonwealDb db, Guid partnershipId, DateOnly on)
    {
        var bodies = db.Bodies().Of(partnershipId, on).Where(b => b.PartnershipId == partnershipId);
        var names = await bodies.OrderBy(b => b.Name).ThenBy(b => b.Slug).Select(b => new { b.Id, b.Slug, b.Name }).ToListAsync();
        var stated = await db.Statements().Where(s => s is SelfAssessment || s is Relationship).InForce(on)
            .Where(s => s.PartnershipId == partnershipId || bodies.Any(b => b.Id == s.BodyId))
            .Include(s => s.ToBody).Include(s => s.ToOrganisation).Include(s => s.ToPost).Include(s => s.ToPartnership)
            .AsNoTrackingWithIdentityResolution().ToListAsync();
        return [new Placing(null, null, [.. stated.Where(s => s.BodyId is null)]), .. names.Select(b => new Placing(b.Slug, b.Name, [.. stated.Where(s => s.BodyId == b.Id)]))];
    }
}

internal sealed class GovernanceReviewMapping : IEntityTypeConfiguration<GovernanceReview>
{
    public void Configure(EntityTypeBuilder<GovernanceReview> review)
    {
        review.ToTable("Reviews");
        review.Property(r => r.Slug).HasMaxLength(Slug.MaxLength);
        review.Property(r => r.Title).HasMaxLength(300);
        review.Property(r => r.CommissionedBy).HasMaxLength(500);
        review.Property(r => r.Funder).HasMaxLength(500);
        review.Property(r => r.Reviewer).HasMaxLength(500);
        foreach (var longer in new[] { nameof(GovernanceReview.Trigger), nameof(GovernanceReview.Method), nameof(GovernanceReview.Scope), nameof(GovernanceReview.Outcome) })
        {
            review.Property(longer).HasMaxLength(2000);
        }

        review.HasIndex(r => new { r.PartnershipId, r.Slug }).IsUnique();
        review.HasOne(r => r.Partnership).WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        review.HasOne(r => r.Body).WithMany().HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Restrict);
        review.HasMany(r => r.Conclusions).WithOne(c => c.Review).HasForeignKey(c => c.ReviewId).OnDelete(DeleteBehavior.Cascade);
        review.HasMany(r => r.Stages).WithOne(s => s.Review).HasForeignKey(s => s.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ConclusionMapping : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> conclusion)
    {
        conclusion.ToTable("Conclusions");
        conclusion.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
        conclusion.Property(c => c.Number).HasMaxLength(20);
        conclusion.Property(c => c.Text).HasMaxLength(2000);
        conclusion.Property(c => c.Regime).HasMaxLength(100);
        conclusion.Property(c => c.Rule).HasMaxLength(100);
        conclusion.Property(c => c.Reply).HasConversion<string>().HasMaxLength(20);
        conclusion.Property(c => c.ReplyText).HasMaxLength(2000);
        conclusion.Property(c => c.Owner).HasMaxLength(500);
        conclusion.Property(c => c.CameOfIt).HasMaxLength(2000);
        conclusion.HasOne(c => c.Body).WithMany().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StageOfReviewMapping : IEntityTypeConfiguration<StageOfReview>
{
    public void Configure(EntityTypeBuilder<StageOfReview> stage)
    {
        stage.ToTable("StagesOfReviews");
        stage.Property(s => s.To).HasMaxLength(500);
        stage.Property(s => s.CameOfIt).HasMaxLength(2000);
        stage.HasOne(s => s.Body).WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SelfAssessmentMapping : IEntityTypeConfiguration<SelfAssessment>
{
    public void Configure(EntityTypeBuilder<SelfAssessment> assessment) =>
        assessment.Property(a => a.Reason).HasColumnName("Reason").HasMaxLength(2000);
}
