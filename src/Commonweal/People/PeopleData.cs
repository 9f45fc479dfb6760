using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

/// <summary>Organisations and their posts, as held.</summary>
public static class PeopleData
{
    /// <summary>Organisations.</summary>
    public static DbSet<Organisation> Organisations(this CommonwealDb db) => db.Set<Organisation>();

    /// <summary>Posts.</summary>
    public static DbSet<Post> Posts(this CommonwealDb db) => db.Set<Post>();
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisations");
        organisation.Property(o => o.Slug).HasMaxLength(Slug.MaxLength);
        organisation.Property(o => o.Name).HasMaxLength(200);
        organisation.HasIndex(o => o.Slug).IsUnique();
        organisation.HasOne(o => o.PartOf).WithMany().HasForeignKey(o => o.PartOfId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasOne<Kind>().WithMany().HasForeignKey(o => o.SectorId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasOne<Area>().WithMany().HasForeignKey(o => o.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("Posts");
        post.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        post.Property(p => p.Title).HasMaxLength(200);
        post.HasIndex(p => p.Slug).IsUnique();
        post.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
