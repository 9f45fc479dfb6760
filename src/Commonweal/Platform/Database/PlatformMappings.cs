using Commonweal.Platform.History;
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

internal sealed class ListingMapping : IEntityTypeConfiguration<Listing>
{
    public void Configure(EntityTypeBuilder<Listing> listing)
    {
        listing.ToTable("Listings");
        listing.HasKey(l => new { l.PartnershipId, l.ThingId });
        listing.HasIndex(l => l.ThingId);
    }
}

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
        line.Property(h => h.Salt);
        line.Property(h => h.DetailsHash);
        line.Property(h => h.Seal);
        line.HasIndex(h => h.ThingId);
    }
}
