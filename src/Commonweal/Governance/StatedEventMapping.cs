using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance;

internal sealed class StatedEventMapping : IEntityTypeConfiguration<StatedEvent>
{
    public void Configure(EntityTypeBuilder<StatedEvent> stated)
    {
        stated.Property(e => e.Regime).HasColumnName("Regime").HasMaxLength(100);
        stated.Property(e => e.Event).HasMaxLength(100);
        stated.Property(e => e.About).HasMaxLength(200);
        stated.Property(e => e.Text).HasColumnName("Text").HasMaxLength(2000);
        stated.Property(e => e.Duty).HasMaxLength(100);
    }
}
