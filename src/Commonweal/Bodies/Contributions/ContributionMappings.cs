using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Contributions;

internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.ToTable("Rounds");
        round.Property(r => r.Site).HasMaxLength(300);
        round.HasOne(r => r.Partnership).WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        round.HasMany(r => r.Asked).WithOne(a => a.Round).HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Cascade);
        // Of two officers who begin one at once the second is asked to look again.
        round.HasIndex(r => r.PartnershipId).IsUnique().HasFilter("\"ClosedOn\" IS NULL");
    }
}

internal sealed class AskedOrganisationMapping : IEntityTypeConfiguration<AskedOrganisation>
{
    public const int MaxName = 200;

    public void Configure(EntityTypeBuilder<AskedOrganisation> asked)
    {
        asked.ToTable("AskedOrganisations");
        asked.Property(a => a.AnsweredBy).HasMaxLength(MaxName);
        asked.Property(a => a.Phone).HasMaxLength(50);
        asked.Ignore(a => a.WhatWasAnswered);
        asked.HasIndex(a => new { a.RoundId, a.OrganisationId }).IsUnique();
        asked.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        asked.HasMany(a => a.Calls).WithOne().HasForeignKey(c => c.AskedId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LoggedCallMapping : IEntityTypeConfiguration<LoggedCall>
{
    public void Configure(EntityTypeBuilder<LoggedCall> call)
    {
        call.ToTable("LoggedCalls");
        call.Property(c => c.Id).ValueGeneratedNever();
        call.Property(c => c.Who).HasMaxLength(AskedOrganisationMapping.MaxName);
        call.Property(c => c.Said).HasMaxLength(2000);
    }
}

internal sealed class AnswerLinkMapping : IEntityTypeConfiguration<AnswerLink>
{
    public void Configure(EntityTypeBuilder<AnswerLink> link)
    {
        link.ToTable("AnswerLinks");
        link.HasKey(l => l.Hash);
        link.Property(l => l.Hash).HasMaxLength(64);
        link.HasOne(l => l.Asked).WithMany().HasForeignKey(l => l.AskedId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ContributionMapping : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.ToTable("Contributions");
        contribution.Property(c => c.Concerns).HasConversion<string>().HasMaxLength(20);
        contribution.Property(c => c.State).HasConversion<string>().HasMaxLength(20);
        contribution.Property(c => c.SaidBy).HasMaxLength(AskedOrganisationMapping.MaxName);
        contribution.Property(c => c.Note).HasMaxLength(2000);
        contribution.Ignore(c => c.WhatWas).Ignore(c => c.WhatIsSaid).Ignore(c => c.NameSaid).Ignore(c => c.WasThen).Ignore(c => c.SaidInALine).Ignore(c => c.IsOfASeat);
        contribution.HasIndex(c => new { c.PartnershipId, c.State });
        contribution.HasOne<Partnership>().WithMany().HasForeignKey(c => c.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        contribution.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        contribution.HasOne(c => c.Seat).WithMany().HasForeignKey(c => c.SeatId).OnDelete(DeleteBehavior.Cascade);
        contribution.HasOne<AskedOrganisation>().WithMany().HasForeignKey(c => c.AskedId).OnDelete(DeleteBehavior.Cascade);
    }
}
