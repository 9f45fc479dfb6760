using Commonweal.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class BodyRoleMapping : IEntityTypeConfiguration<BodyRole>
{
    public void Configure(EntityTypeBuilder<BodyRole> role)
    {
        role.ToTable("BodyRoles", t => t.HasCheckConstraint("CK_BodyRoles_OneHolder", """("OrganisationId" IS NULL) <> ("PostId" IS NULL)"""));
        role.Property(r => r.Role).HasConversion<string>().HasMaxLength(20);
        role.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        role.HasOne<Post>().WithMany().HasForeignKey(r => r.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}
