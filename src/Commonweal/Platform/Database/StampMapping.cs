using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Database;

internal sealed class StampMapping : IEntityTypeConfiguration<Stamp>
{
    public void Configure(EntityTypeBuilder<Stamp> stamp)
    {
        stamp.ToTable("Stamps");
        stamp.HasKey(s => s.OwnerId);
        stamp.Property(s => s.OwnerId).ValueGeneratedNever();
    }
}
