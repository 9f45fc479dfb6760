using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Strategies;

/// <summary>Plans and their themes, as held.</summary>
public static class StrategiesData
{
    /// <summary>Plans.</summary>
    public static DbSet<Plan> Plans(this CommonwealDb db) => db.Set<Plan>();

    /// <summary>Themes.</summary>
    public static DbSet<Theme> Themes(this CommonwealDb db) => db.Set<Theme>();
}

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("Plans");
        plan.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        plan.Property(p => p.Name).HasMaxLength(300);
        plan.HasIndex(p => new { p.PartnershipId, p.Slug }).IsUnique();
        plan.HasOne(p => p.Partnership).WithMany().HasForeignKey(p => p.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        plan.HasOne(p => p.Kind).WithMany().HasForeignKey(p => p.KindId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne(p => p.Whose).WithMany().HasForeignKey(p => p.WhoseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ThemeMapping : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.ToTable("Themes");
        theme.Property(t => t.Slug).HasMaxLength(Slug.MaxLength);
        theme.Property(t => t.Name).HasMaxLength(300);
        theme.HasIndex(t => new { t.PartnershipId, t.Slug }).IsUnique();
        theme.HasOne(t => t.Partnership).WithMany().HasForeignKey(t => t.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        theme.HasOne(t => t.Plan).WithMany().HasForeignKey(t => t.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
