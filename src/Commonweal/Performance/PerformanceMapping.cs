using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Performance;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("Indicators");
        indicator.Property(i => i.Slug).HasMaxLength(Slug.MaxLength);
        indicator.Property(i => i.Name).HasMaxLength(200);
        indicator.Property(i => i.Code).HasMaxLength(50);
        indicator.Property(i => i.Definition).HasMaxLength(4000);
        indicator.Property(i => i.Unit).HasMaxLength(50);
        indicator.Property(i => i.FiguresFrom).HasMaxLength(500);
        indicator.Property(i => i.Numerator).HasMaxLength(500);
        indicator.Property(i => i.Denominator).HasMaxLength(500);
        indicator.Property(i => i.DataQuality).HasMaxLength(2000);
        indicator.Property(i => i.Tolerance).HasConversion(ToleranceText.Converter).HasMaxLength(40);
        indicator.HasIndex(i => i.Slug).IsUnique();
        indicator.HasOne<Kind>().WithMany().HasForeignKey(i => i.LevelId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ScorecardLineMapping : IEntityTypeConfiguration<ScorecardLine>
{
    public void Configure(EntityTypeBuilder<ScorecardLine> line)
    {
        line.ToTable("ScorecardLines");
        line.HasIndex(l => new { l.PartnershipId, l.IndicatorId }).IsUnique();
        line.HasOne(l => l.Partnership).WithMany().HasForeignKey(l => l.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        line.HasOne(l => l.Indicator).WithMany().HasForeignKey(l => l.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Theme).WithMany().HasForeignKey(l => l.ThemeId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Answerable).WithMany().HasForeignKey(l => l.AnswerableId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Area).WithMany().HasForeignKey(l => l.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ComparisonGroupMapping : IEntityTypeConfiguration<ComparisonGroup>
{
    public void Configure(EntityTypeBuilder<ComparisonGroup> group)
    {
        group.ToTable("ComparisonGroups");
        group.Property(g => g.Slug).HasMaxLength(Slug.MaxLength);
        group.Property(g => g.Name).HasMaxLength(200);
        group.Property(g => g.About).HasMaxLength(2000);
        group.HasIndex(g => g.Slug).IsUnique();
    }
}

internal sealed class ComparedAreaMapping : IEntityTypeConfiguration<ComparedArea>
{
    public void Configure(EntityTypeBuilder<ComparedArea> compared)
    {
        compared.ToTable("ComparedAreas");
        compared.HasIndex(c => new { c.GroupId, c.AreaId }).IsUnique();
        compared.HasOne(c => c.Group).WithMany(g => g.Areas).HasForeignKey(c => c.GroupId).OnDelete(DeleteBehavior.Cascade);
        compared.HasOne(c => c.Area).WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SeriesMapping : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> series)
    {
        series.ToTable("Series");
        series.Property(s => s.Id).ValueGeneratedNever();
        series.Property(s => s.Group).HasMaxLength(Series.LongestGroup);
        series.HasIndex(s => new { s.IndicatorId, s.AreaId, s.Group, s.IsProjected }).IsUnique();
        series.HasOne(s => s.Indicator).WithMany().HasForeignKey(s => s.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        series.HasOne(s => s.Area).WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FigureMapping : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> figure)
    {
        figure.ToTable("Figures");
        figure.HasKey(f => new { f.SeriesId, f.Period, f.Revision });
        figure.Property(f => f.Period).HasConversion(p => p.Number, number => Period.Stored(number)).ValueGeneratedNever();
        figure.Property(f => f.Revision).ValueGeneratedNever();
        figure.HasOne<Series>().WithMany().HasForeignKey(f => f.SeriesId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReturnMapping : IEntityTypeConfiguration<Return>
{
    public void Configure(EntityTypeBuilder<Return> handedIn)
    {
        handedIn.ToTable("Returns");
        handedIn.Property(r => r.File).HasMaxLength(260);
        handedIn.Property(r => r.Hash).HasMaxLength(64);
        handedIn.HasIndex(r => r.Number).IsUnique();
        handedIn.HasOne(r => r.Partnership).WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Cascade);
    }
}
