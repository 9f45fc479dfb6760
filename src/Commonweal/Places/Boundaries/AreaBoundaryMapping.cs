using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Places.Boundaries;

internal sealed class AreaBoundaryMapping : IEntityTypeConfiguration<AreaBoundary>
{
    public void Configure(EntityTypeBuilder<AreaBoundary> boundary)
    {
        boundary.ToTable("AreaBoundaries");
        boundary.HasIndex(b => b.AreaId).IsUnique();
        boundary.HasOne(b => b.Area).WithMany().HasForeignKey(b => b.AreaId).OnDelete(DeleteBehavior.Cascade);
    }
}
