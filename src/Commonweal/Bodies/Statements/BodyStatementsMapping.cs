using Commonweal.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Statements;

internal sealed class TermsOfReferenceMapping : IEntityTypeConfiguration<TermsOfReference>
{
    public void Configure(EntityTypeBuilder<TermsOfReference> terms)
    {
        terms.Property(t => t.Version).HasMaxLength(50);
        terms.Property(t => t.Purpose).HasColumnName("Purpose").HasMaxLength(2000);
        terms.Property(t => t.Remit).HasMaxLength(4000);
        terms.Property(t => t.Membership).HasColumnName("Membership").HasMaxLength(2000);
        terms.Property(t => t.DecisionRule).HasMaxLength(2000);
        terms.Property(t => t.Quorum).HasMaxLength(2000);
        terms.Property(t => t.Deputies).HasMaxLength(2000);
        terms.Property(t => t.Frequency).HasMaxLength(2000);
        terms.Property(t => t.Reporting).HasColumnName("Reporting").HasMaxLength(2000);
        terms.Property(t => t.Review).HasMaxLength(2000);
        terms.Property(t => t.Other).HasMaxLength(4000);
        terms.Property(t => t.ReviewEarliest).HasColumnName("ReviewEarliest");
        terms.Property(t => t.ReviewLatest).HasColumnName("ReviewLatest");
    }
}

internal sealed class DelegationMapping : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.Property(d => d.Scope).HasMaxLength(2000);
        delegation.Property(d => d.Limit).HasMaxLength(2000);
        delegation.Property(d => d.Conditions).HasMaxLength(2000);
        delegation.Property(d => d.ReviewEarliest).HasColumnName("ReviewEarliest");
        delegation.Property(d => d.ReviewLatest).HasColumnName("ReviewLatest");
    }
}

internal sealed class PublicAccessMapping : IEntityTypeConfiguration<PublicAccess>
{
    public void Configure(EntityTypeBuilder<PublicAccess> access) => access.Property(a => a.Reason).HasColumnName("Reason").HasMaxLength(2000);
}

internal sealed class UnnamedSeatsMapping : IEntityTypeConfiguration<UnnamedSeats>
{
    public void Configure(EntityTypeBuilder<UnnamedSeats> seats)
    {
        seats.Property(s => s.Number).HasColumnName("Number");
        seats.Property(s => s.Text).HasColumnName("Text").HasMaxLength(2000);
    }
}

internal sealed class BodyAreaMapping : IEntityTypeConfiguration<BodyArea>
{
    public void Configure(EntityTypeBuilder<BodyArea> area) =>
        area.HasOne(a => a.Area).WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
}

internal sealed class WhatBecameMapping : IEntityTypeConfiguration<WhatBecame>
{
    public void Configure(EntityTypeBuilder<WhatBecame> became)
    {
        became.Property(b => b.How).HasConversion<string>().HasMaxLength(20);
        became.Property(b => b.Text).HasColumnName("Text").HasMaxLength(2000);
    }
}
