using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisations");
        organisation.Property(o => o.Slug).HasMaxLength(Slug.MaxLength);
        organisation.Property(o => o.Name).HasMaxLength(200);
        organisation.Property(o => o.GoverningBody).HasMaxLength(200);
        organisation.Property(o => o.UmbrellaFor).HasMaxLength(500);
        organisation.Property(o => o.StatutoryPartner).HasMaxLength(500);
        organisation.Property(o => o.About).HasMaxLength(4000);
        organisation.HasIndex(o => o.Slug).IsUnique();
        organisation.HasOne(o => o.PartOf).WithMany().HasForeignKey(o => o.PartOfId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasOne(o => o.AnswersTo).WithMany().HasForeignKey(o => o.AnswersToId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasOne<Kind>().WithMany().HasForeignKey(o => o.SectorId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasOne<Area>().WithMany().HasForeignKey(o => o.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
