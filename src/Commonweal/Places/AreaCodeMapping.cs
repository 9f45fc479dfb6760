using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Places;

internal sealed class AreaCodeMapping : IEntityTypeConfiguration<AreaCode>
{
    public void Configure(EntityTypeBuilder<AreaCode> code)
    {
        code.ToTable("AreaCodes");
        code.Property(c => c.Code).HasMaxLength(100);
        code.HasIndex(c => c.Code).IsUnique();
        code.HasOne(c => c.Area).WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
