using Commonweal.Performance.Courses;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Performance.Targets;

/// <summary>Targets, and the rules by which they are on course, as held.</summary>
public static class TargetsData
{
    /// <summary>Targets.</summary>
    public static DbSet<Target> Targets(this CommonwealDb db) => db.Set<Target>();

    /// <summary>The partnerships' own rules by which a figure is on course.</summary>
    public static DbSet<StatusRuleLine> StatusRuleLines(this CommonwealDb db) => db.Set<StatusRuleLine>();

    /// <summary>Since when indicators are counted differently.</summary>
    public static DbSet<DefinitionChange> DefinitionChanges(this CommonwealDb db) => db.Set<DefinitionChange>();

    /// <summary>Targets with all that the rules ask of them, and with those definition changes that the reader may know.</summary>
    public static IQueryable<Target> Whole(this IQueryable<Target> targets, IQueryable<DefinitionChange> changes) =>
        targets.Include(t => t.Plan).Include(t => t.Theme).Include(t => t.Kind).Include(t => t.Indicator!).ThenInclude(i => i.Changes.Where(c => changes.Contains(c))).Include(t => t.Area)
            .Include(t => t.Values).Include(t => t.Baselines).Include(t => t.Leads).ThenInclude(l => l.Organisation);
}

internal sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> target)
    {
        target.ToTable("Targets");
        target.Property(t => t.Slug).HasMaxLength(Slug.MaxLength);
        target.Property(t => t.Title).HasMaxLength(300);
        target.Property(t => t.Places).HasMaxLength(500);
        target.Property(t => t.WhyParked).HasMaxLength(2000);
        target.Property(t => t.Tolerance).HasConversion(ToleranceText.Converter).HasMaxLength(40);
        target.HasIndex(t => new { t.PartnershipId, t.Slug }).IsUnique();
        target.HasOne(t => t.Partnership).WithMany().HasForeignKey(t => t.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        target.HasOne(t => t.Plan).WithMany().HasForeignKey(t => t.PlanId).OnDelete(DeleteBehavior.Restrict);
        target.HasOne(t => t.Theme).WithMany().HasForeignKey(t => t.ThemeId).OnDelete(DeleteBehavior.Restrict);
        target.HasOne(t => t.Indicator).WithMany().HasForeignKey(t => t.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        target.HasOne(t => t.Area).WithMany().HasForeignKey(t => t.AreaId).OnDelete(DeleteBehavior.Restrict);
        target.HasOne(t => t.Kind).WithMany().HasForeignKey(t => t.KindId).OnDelete(DeleteBehavior.Restrict);
        target.HasMany(t => t.Values).WithOne(v => v.Target).HasForeignKey(v => v.TargetId).OnDelete(DeleteBehavior.Cascade);
        target.HasMany(t => t.Baselines).WithOne(b => b.Target).HasForeignKey(b => b.TargetId).OnDelete(DeleteBehavior.Cascade);
        target.HasMany(t => t.Leads).WithOne(l => l.Target).HasForeignKey(l => l.TargetId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TargetValueMapping : IEntityTypeConfiguration<TargetValue>
{
    public void Configure(EntityTypeBuilder<TargetValue> value)
    {
        value.ToTable("TargetValues");
        value.Property(v => v.Id).ValueGeneratedNever();
        value.Property(v => v.Period).HasConversion(p => p.Number, number => Period.Stored(number));
        value.HasIndex(v => new { v.TargetId, v.Period });
    }
}

internal sealed class TargetBaselineMapping : IEntityTypeConfiguration<TargetBaseline>
{
    public void Configure(EntityTypeBuilder<TargetBaseline> baseline)
    {
        baseline.ToTable("TargetBaselines");
        baseline.Property(b => b.Id).ValueGeneratedNever();
        baseline.Property(b => b.Period).HasConversion(p => p.Number, number => Period.Stored(number));
        baseline.Property(b => b.FoundIn).HasMaxLength(500);
    }
}

internal sealed class TargetLeadMapping : IEntityTypeConfiguration<TargetLead>
{
    public void Configure(EntityTypeBuilder<TargetLead> lead)
    {
        lead.ToTable("TargetLeads");
        lead.HasOne(l => l.Organisation).WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StatusRuleLineMapping : IEntityTypeConfiguration<StatusRuleLine>
{
    public void Configure(EntityTypeBuilder<StatusRuleLine> line)
    {
        line.ToTable("StatusRuleLines");
        line.Property(l => l.Within).HasConversion(ToleranceText.Converter).HasMaxLength(40);
        line.HasIndex(l => new { l.PartnershipId, l.Order }).IsUnique();
        line.HasOne(l => l.Partnership).WithMany().HasForeignKey(l => l.PartnershipId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DefinitionChangeMapping : IEntityTypeConfiguration<DefinitionChange>
{
    public void Configure(EntityTypeBuilder<DefinitionChange> change)
    {
        change.ToTable("DefinitionChanges");
        change.Property(c => c.Why).HasMaxLength(2000);
        change.HasIndex(c => new { c.IndicatorId, c.On }).IsUnique();
        change.HasOne(c => c.Indicator).WithMany(i => i.Changes).HasForeignKey(c => c.IndicatorId).OnDelete(DeleteBehavior.Cascade);
    }
}
