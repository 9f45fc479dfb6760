using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Kinds;

/// <summary>The lists of kinds, as held.</summary>
public static class KindsData
{
    /// <summary>The kinds of every list.</summary>
    public static DbSet<Kind> Kinds(this CommonwealDb db) => db.Set<Kind>();
}

internal sealed class KindMapping : IEntityTypeConfiguration<Kind>
{
    public void Configure(EntityTypeBuilder<Kind> kind)
    {
        kind.ToTable("Kinds");
        kind.Property(k => k.Of).HasConversion<string>().HasMaxLength(20);
        kind.Property(k => k.Slug).HasMaxLength(Slug.MaxLength);
        kind.Property(k => k.Name).HasMaxLength(200);
        kind.Property(k => k.Plural).HasMaxLength(200);
        kind.Property(k => k.Plainly).HasMaxLength(200);
        kind.Property(k => k.Meaning).HasMaxLength(2000);
        kind.HasIndex(k => new { k.KeptBy, k.Of, k.Slug }).IsUnique();
    }
}
