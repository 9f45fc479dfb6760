using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class BelongingMapping : IEntityTypeConfiguration<Belonging>
{
    public void Configure(EntityTypeBuilder<Belonging> belonging)
    {
        belonging.ToTable("Belongings");
        belonging.HasOne(b => b.Partnership).WithMany().HasForeignKey(b => b.PartnershipId).OnDelete(DeleteBehavior.Cascade);
    }
}
