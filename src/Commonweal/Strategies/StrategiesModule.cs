using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Strategies.Registers;

namespace Commonweal.Strategies;

/// <summary>What a partnership and its partners have written down to reach: plans and their themes.</summary>
public sealed class StrategiesModule : Module
{
    public override IReadOnlyList<string> Uses => ["Bodies", "People"];

    public override IReadOnlyList<Register> Registers { get; } = [new PlansRegister(), new ThemesRegister()];
}
