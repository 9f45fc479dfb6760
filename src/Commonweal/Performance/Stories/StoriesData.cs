using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Performance.Stories;

/// <summary>Stories, as held.</summary>
public static class StoriesData
{
    /// <summary>The stories that count: those that came by themselves, and those that were handed in with a return that counts.</summary>
    public static IQueryable<Story> Stories(this CommonwealDb db) =>
        db.Set<Story>().Where(s => s.ReturnNumber == null || db.Returns().Any(r => r.Number == s.ReturnNumber && r.Counts));

    /// <summary>The stories of a return, whether it counts or not.</summary>
    public static IQueryable<Story> StoriesOf(this CommonwealDb db, int returnNumber) =>
        db.Set<Story>().Where(s => s.ReturnNumber == returnNumber && db.Returns().Any(r => r.Number == returnNumber));

    /// <summary>Those that a partnership tells of an indicator by a day, the latest first.</summary>
    public static IQueryable<Story> ToldOf(this IQueryable<Story> stories, Guid partnershipId, Guid indicatorId, DateOnly on) =>
        stories.Where(s => s.PartnershipId == partnershipId && s.IndicatorId == indicatorId && s.On <= on).OrderByDescending(s => s.On).ThenByDescending(s => s.ReturnNumber ?? 0).ThenBy(s => s.Slug);
}

internal sealed class StoryMapping : IEntityTypeConfiguration<Story>
{
    public void Configure(EntityTypeBuilder<Story> story)
    {
        story.ToTable("Stories");
        story.Property(s => s.Slug).HasMaxLength(Slug.MaxLength);
        story.Property(s => s.Text).HasMaxLength(4000);
        story.Property(s => s.Next).HasMaxLength(4000);
        story.Property(s => s.Post).HasMaxLength(200);
        story.Property(s => s.Period).HasConversion(p => p!.Value.Number, number => Period.Stored(number));
        // Not of one alone: what came with a return that was taken back keeps its address beside a row that says the same anew.
        story.HasIndex(s => new { s.PartnershipId, s.Slug });
        story.HasOne(s => s.Partnership).WithMany().HasForeignKey(s => s.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        story.HasOne(s => s.Indicator).WithMany().HasForeignKey(s => s.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        story.HasOne(s => s.SignedBy).WithMany().HasForeignKey(s => s.SignedById).OnDelete(DeleteBehavior.Restrict);
    }
}
