using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class ReportingLineMapping : IEntityTypeConfiguration<ReportingLine>
{
    public void Configure(EntityTypeBuilder<ReportingLine> line) => line.Property(l => l.Subject).HasMaxLength(2000);
}

internal sealed class SecretariatMapping : IEntityTypeConfiguration<Secretariat>
{
    public void Configure(EntityTypeBuilder<Secretariat> secretariat) => secretariat.HasBaseType<CollaborationStatement>();
}

internal sealed class ModeMapping : IEntityTypeConfiguration<Mode>
{
    public void Configure(EntityTypeBuilder<Mode> mode)
    {
        mode.Property(m => m.Purpose).HasColumnName("Purpose").HasMaxLength(2000);
        mode.Property(m => m.Membership).HasColumnName("Membership").HasMaxLength(2000);
        mode.Property(m => m.Support).HasMaxLength(2000);
        mode.Property(m => m.Methods).HasMaxLength(2000);
        mode.Property(m => m.Reporting).HasColumnName("Reporting").HasMaxLength(2000);
    }
}

internal sealed class FunctionMapping : IEntityTypeConfiguration<Function>
{
    public void Configure(EntityTypeBuilder<Function> function) => function.Property(f => f.Text).HasColumnName("Text").HasMaxLength(2000);
}
