using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Places;

/// <summary>Places, as held.</summary>
public static class PlacesData
{
    /// <summary>Areas.</summary>
    public static DbSet<Area> Areas(this CommonwealDb db) => db.Set<Area>();

    /// <summary>The areas, their further codes or what came after what, that the registers of at least one of the partnerships list, and those that came from foreign files.</summary>
    public static IQueryable<T> ListedByAny<T>(this IQueryable<T> things, CommonwealDb db, IQueryable<Guid> partnerships)
        where T : Entity =>
        things.Where(t => db.Listings.Any(l => l.ThingId == t.Id && (l.PartnershipId == Owner.Installation || partnerships.Contains(l.PartnershipId))));

    /// <summary>Further codes by which others know areas.</summary>
    public static DbSet<AreaCode> AreaCodes(this CommonwealDb db) => db.Set<AreaCode>();

    /// <summary>Which area came after which.</summary>
    public static DbSet<AreaSuccession> AreaSuccessions(this CommonwealDb db) => db.Set<AreaSuccession>();
}

internal sealed class AreaMapping : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> area)
    {
        area.ToTable("Areas");
        area.Property(a => a.Code).HasMaxLength(100);
        area.Property(a => a.Name).HasMaxLength(200);
        area.HasIndex(a => a.Code).IsUnique();
        area.HasOne(a => a.Within).WithMany().HasForeignKey(a => a.WithinId).OnDelete(DeleteBehavior.Restrict);
        area.HasOne<Kind>().WithMany().HasForeignKey(a => a.KindId).OnDelete(DeleteBehavior.Restrict);
    }
}
