using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.ToTable("Bodies");
        body.Property(b => b.Slug).HasMaxLength(Slug.MaxLength);
        body.Property(b => b.Name).HasMaxLength(200);
        body.Property(b => b.StatutoryBasis).HasMaxLength(500);
        body.Property(b => b.Purpose).HasMaxLength(4000);
        body.Property(b => b.WhoSits).HasMaxLength(1000);
        body.Property(b => b.WhyJoined).HasMaxLength(2000);
        body.HasIndex(b => new { b.PartnershipId, b.Slug }).IsUnique();
        body.HasOne(b => b.Partnership).WithMany().HasForeignKey(b => b.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        body.HasOne<Kind>().WithMany().HasForeignKey(b => b.KindId).OnDelete(DeleteBehavior.Restrict);
        body.HasOne<Kind>().WithMany().HasForeignKey(b => b.LayerId).OnDelete(DeleteBehavior.Restrict);
        body.HasMany(b => b.Belongings).WithOne(b => b.Body).HasForeignKey(b => b.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.HasMany(b => b.Placements).WithOne(p => p.Body).HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.HasMany(b => b.Statements).WithOne(s => s.Body).HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.Ignore(b => b.Modes);
        body.Ignore(b => b.Functions);
        body.Ignore(b => b.Lines);
        body.Ignore(b => b.Secretariats);
    }
}
