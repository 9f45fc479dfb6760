using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Protocols;

/// <summary>Protocols, as held.</summary>
public static class ProtocolsData
{
    /// <summary>Protocols, compacts and agreements.</summary>
    public static DbSet<Protocol> Protocols(this CommonwealDb db) => db.Set<Protocol>();

    /// <summary>What was promised in them.</summary>
    public static DbSet<Commitment> Commitments(this CommonwealDb db) => db.Set<Commitment>();
}

internal sealed class ProtocolMapping : IEntityTypeConfiguration<Protocol>
{
    public void Configure(EntityTypeBuilder<Protocol> protocol)
    {
        protocol.ToTable("Protocols");
        protocol.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        protocol.Property(p => p.Title).HasMaxLength(300);
        protocol.Property(p => p.Parties).HasMaxLength(2000);
        protocol.Property(p => p.AgreedBy).HasMaxLength(500);
        protocol.Property(p => p.Edition).HasMaxLength(50);
        protocol.Property(p => p.Length).HasMaxLength(100);
        protocol.HasIndex(p => new { p.PartnershipId, p.Slug }).IsUnique();
        protocol.HasOne(p => p.Partnership).WithMany().HasForeignKey(p => p.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        protocol.HasOne<Kind>().WithMany().HasForeignKey(p => p.KindId).OnDelete(DeleteBehavior.Restrict);
        protocol.HasMany(p => p.Commitments).WithOne(c => c.Protocol).HasForeignKey(c => c.ProtocolId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("Commitments");
        commitment.Property(c => c.Text).HasMaxLength(2000);
        commitment.Property(c => c.Evidence).HasMaxLength(2000);
        commitment.Property(c => c.State).HasConversion<string>().HasMaxLength(20);
    }
}
