using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Places;

internal sealed class AreaSuccessionMapping : IEntityTypeConfiguration<AreaSuccession>
{
    public void Configure(EntityTypeBuilder<AreaSuccession> succession)
    {
        succession.ToTable("AreaSuccessions");
        succession.Ignore(s => s.On);
        succession.HasIndex(s => new { s.BeforeId, s.AfterId }).IsUnique();
        succession.HasOne(s => s.Before).WithMany(a => a.Successions).HasForeignKey(s => s.BeforeId).OnDelete(DeleteBehavior.Restrict);
        succession.HasOne(s => s.After).WithMany().HasForeignKey(s => s.AfterId).OnDelete(DeleteBehavior.Restrict);
    }
}
