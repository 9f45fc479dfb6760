using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Signposts;

/// <summary>Signposts, as held.</summary>
public static class SignpostsData
{
    /// <summary>What partnerships advise newcomers to look at first.</summary>
    public static DbSet<Signpost> Signposts(this CommonwealDb db) => db.Set<Signpost>();
}

internal sealed class SignpostMapping : IEntityTypeConfiguration<Signpost>
{
    public void Configure(EntityTypeBuilder<Signpost> signpost)
    {
        signpost.ToTable("Signposts");
        signpost.Property(s => s.Text).HasMaxLength(200);
        signpost.Property(s => s.TextInWelsh).HasMaxLength(200);
        signpost.Property(s => s.Why).HasMaxLength(500);
        signpost.Property(s => s.WhyInWelsh).HasMaxLength(500);
        signpost.Property(s => s.LeadsTo).HasMaxLength(300);
        signpost.HasIndex(s => new { s.PartnershipId, s.Order }).IsUnique();
        signpost.HasOne(s => s.Partnership).WithMany().HasForeignKey(s => s.PartnershipId).OnDelete(DeleteBehavior.Cascade);
    }
}
