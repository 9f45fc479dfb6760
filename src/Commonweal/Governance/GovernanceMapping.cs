using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance;

internal sealed class RulesThatApplyMapping : IEntityTypeConfiguration<RulesThatApply>
{
    public void Configure(EntityTypeBuilder<RulesThatApply> rules)
    {
        rules.Property(r => r.Regime).HasColumnName("Regime").HasMaxLength(100);
        rules.Property(r => r.Publishes).HasConversion<string>().HasMaxLength(20);
    }
}

internal sealed class CountsAsMapping : IEntityTypeConfiguration<CountsAs>
{
    public void Configure(EntityTypeBuilder<CountsAs> counts)
    {
        counts.Property(c => c.Regime).HasColumnName("Regime").HasMaxLength(100);
        counts.Property(c => c.Term).HasMaxLength(100);
    }
}

internal sealed class RuleSettingMapping : IEntityTypeConfiguration<RuleSetting>
{
    public void Configure(EntityTypeBuilder<RuleSetting> setting)
    {
        setting.Property(s => s.Regime).HasColumnName("Regime").HasMaxLength(100);
        setting.Property(s => s.Rule).HasColumnName("Rule").HasMaxLength(100);
        setting.Property(s => s.Setting).HasMaxLength(50);
        setting.Property(s => s.Number).HasColumnName("Number");
    }
}

internal sealed class AcceptedFindingMapping : IEntityTypeConfiguration<AcceptedFinding>
{
    public void Configure(EntityTypeBuilder<AcceptedFinding> accepted)
    {
        accepted.Property(a => a.Regime).HasColumnName("Regime").HasMaxLength(100);
        accepted.Property(a => a.Rule).HasColumnName("Rule").HasMaxLength(100);
        accepted.Property(a => a.Reason).HasColumnName("Reason").HasMaxLength(2000);
    }
}
