using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class PartnershipMapping : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.ToTable("Partnerships");
        partnership.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        partnership.Property(p => p.Name).HasMaxLength(200);
        partnership.Property(p => p.ShortName).HasMaxLength(50);
        partnership.Property(p => p.Purpose).HasMaxLength(4000);
        partnership.Property(p => p.DescribedIn).HasMaxLength(500);
        partnership.HasIndex(p => p.Slug).IsUnique();
        partnership.HasOne<Kind>().WithMany().HasForeignKey(p => p.TierId).OnDelete(DeleteBehavior.Restrict);
        partnership.HasOne<Kind>().WithMany().HasForeignKey(p => p.LegalFormId).OnDelete(DeleteBehavior.Restrict);
        partnership.HasMany(p => p.Areas).WithOne(a => a.Partnership).HasForeignKey(a => a.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        partnership.HasMany(p => p.Unnamed).WithOne(u => u.Partnership).HasForeignKey(u => u.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        partnership.HasMany(p => p.Statements).WithOne(s => s.Partnership).HasForeignKey(s => s.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        partnership.Ignore(p => p.Modes);
        partnership.Ignore(p => p.Functions);
    }
}
