using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("Posts");
        post.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        post.Property(p => p.Title).HasMaxLength(200);
        post.Property(p => p.Portfolio).HasMaxLength(200);
        post.HasIndex(p => p.Slug).IsUnique();
        post.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Organisation>().WithMany().HasForeignKey(p => p.JointlyWithId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Kind>().WithMany().HasForeignKey(p => p.LevelId).OnDelete(DeleteBehavior.Restrict);
    }
}
