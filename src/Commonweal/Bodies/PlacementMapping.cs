using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("Placements");
        placement.HasOne(p => p.Within).WithMany().HasForeignKey(p => p.WithinId).OnDelete(DeleteBehavior.Restrict);
    }
}
