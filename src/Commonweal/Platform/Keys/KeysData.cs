using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Keys;

/// <summary>The secret keys, as held.</summary>
public static class KeysData
{
    public static DbSet<SecretKey> Keys(this CommonwealDb db) => db.Set<SecretKey>();

    /// <summary>
    /// Keeps a key, unless another that begins on the same day is kept: of servers that find none and make one each at the same
    /// moment, one is the first, and the others take its key.
    /// </summary>
    public static void Keep(this CommonwealDb db, string name, DateOnly? begins, string xml) => db.Database.ExecuteSql(
        $"""INSERT INTO "Keys" ("Name", "Begins", "Xml") VALUES ({name}, {begins}, {xml}) ON CONFLICT DO NOTHING""");
}

internal sealed class SecretKeyMapping : IEntityTypeConfiguration<SecretKey>
{
    public void Configure(EntityTypeBuilder<SecretKey> key)
    {
        key.ToTable("Keys");
        key.HasKey(k => k.Name);
        key.Property(k => k.Name).HasMaxLength(100);
        key.HasIndex(k => k.Begins).IsUnique();
    }
}
