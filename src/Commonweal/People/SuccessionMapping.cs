using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class SuccessionMapping : IEntityTypeConfiguration<Succession>
{
    public void Configure(EntityTypeBuilder<Succession> succession)
    {
        succession.ToTable("Successions");
        succession.Ignore(s => s.On);
        succession.HasIndex(s => new { s.BeforeId, s.AfterId }).IsUnique();
        succession.HasOne(s => s.Before).WithMany(o => o.Successions).HasForeignKey(s => s.BeforeId).OnDelete(DeleteBehavior.Restrict);
        succession.HasOne(s => s.After).WithMany().HasForeignKey(s => s.AfterId).OnDelete(DeleteBehavior.Restrict);
    }
}
