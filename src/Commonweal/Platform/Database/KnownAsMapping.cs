using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Database;

internal sealed class KnownAsMapping : IEntityTypeConfiguration<KnownAs>
{
    public void Configure(EntityTypeBuilder<KnownAs> known)
    {
        known.ToTable("KnownAs");
        known.HasKey(k => new { k.ScopeId, k.Under, k.Slug });
        known.Property(k => k.Under).HasMaxLength(50);
        known.Property(k => k.Slug).HasMaxLength(Slug.MaxLength);
        known.Property(k => k.Name).HasMaxLength(200);
        known.Ignore(k => k.Until);
        known.HasIndex(k => k.ThingId);
    }
}
