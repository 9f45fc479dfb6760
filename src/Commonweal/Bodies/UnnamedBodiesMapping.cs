using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class UnnamedBodiesMapping : IEntityTypeConfiguration<UnnamedBodies>
{
    public void Configure(EntityTypeBuilder<UnnamedBodies> unnamed)
    {
        unnamed.ToTable("UnnamedBodies", t => t.HasCheckConstraint("CK_UnnamedBodies_OneOrMore", "\"Number\" >= 1"));
        unnamed.Property(u => u.Slug).HasMaxLength(Slug.MaxLength);
        unnamed.Property(u => u.Name).HasMaxLength(200);
        unnamed.HasIndex(u => new { u.PartnershipId, u.Slug });   // counted anew over time, so more than once
        unnamed.HasOne(u => u.Within).WithMany().HasForeignKey(u => u.WithinId).OnDelete(DeleteBehavior.Cascade);
        unnamed.HasOne<Kind>().WithMany().HasForeignKey(u => u.KindId).OnDelete(DeleteBehavior.Restrict);
        unnamed.HasOne<Kind>().WithMany().HasForeignKey(u => u.LayerId).OnDelete(DeleteBehavior.Restrict);
    }
}
