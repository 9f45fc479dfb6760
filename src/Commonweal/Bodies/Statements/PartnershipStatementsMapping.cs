using Commonweal.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Statements;

internal sealed class RelationshipMapping : IEntityTypeConfiguration<Relationship>
{
    public void Configure(EntityTypeBuilder<Relationship> relationship) => relationship.Property(r => r.Evidence).HasMaxLength(2000);
}

internal sealed class SupportInKindMapping : IEntityTypeConfiguration<SupportInKind>
{
    public void Configure(EntityTypeBuilder<SupportInKind> support)
    {
        support.Property(s => s.Text).HasColumnName("Text").HasMaxLength(2000);
        support.Property(s => s.Number).HasColumnName("Number");
        support.Property(s => s.Fund).HasColumnName("Fund").HasMaxLength(200);
        support.HasOne(s => s.Host).WithMany().HasForeignKey(s => s.HostId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PartnershipRoleMapping : IEntityTypeConfiguration<PartnershipRole>
{
    public void Configure(EntityTypeBuilder<PartnershipRole> role)
    {
        role.Property(r => r.Role).HasColumnName("PartnershipRole").HasConversion<string>().HasMaxLength(20);
        role.Property(r => r.Fund).HasColumnName("Fund").HasMaxLength(200);
    }
}

internal sealed class PartnershipLinkMapping : IEntityTypeConfiguration<PartnershipLink>
{
    public void Configure(EntityTypeBuilder<PartnershipLink> link)
    {
        link.Property(l => l.Link).HasConversion<string>().HasMaxLength(20);
        link.Property(l => l.Number).HasColumnName("Number");
    }
}

internal sealed class TwoTierModelMapping : IEntityTypeConfiguration<TwoTierModel>
{
    public void Configure(EntityTypeBuilder<TwoTierModel> model) => model.HasBaseType<CollaborationStatement>();
}
