using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Database;

internal sealed class HistoryMapping : IEntityTypeConfiguration<HistoryLine>
{
    public void Configure(EntityTypeBuilder<HistoryLine> line)
    {
        line.ToTable("History");
        line.HasKey(h => new { h.OwnerId, h.Sequence });
        line.Property(h => h.Sequence).ValueGeneratedNever();
        line.Property(h => h.By).HasMaxLength(200);
        line.Property(h => h.Verb).HasMaxLength(50);
        line.Property(h => h.Thing).HasMaxLength(50);
        line.Ignore(h => h.Particulars);
        line.Property(h => h.Salt);
        line.Property(h => h.DetailsHash);
        line.Property(h => h.BySalt);
        line.Property(h => h.ByHash);
        line.Property(h => h.Seal);
        line.HasIndex(h => h.ThingId);
        line.HasIndex(h => new { h.OwnerId, h.At, h.Sequence });
        line.HasIndex(h => new { h.By, h.At });
        line.HasIndex(h => new { h.ById, h.At });
    }
}
