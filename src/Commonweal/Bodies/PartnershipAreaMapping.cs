using Commonweal.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class PartnershipAreaMapping : IEntityTypeConfiguration<PartnershipArea>
{
    public void Configure(EntityTypeBuilder<PartnershipArea> area)
    {
        area.ToTable("PartnershipAreas");
        area.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
