using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>Areas, their codes and what lies within what; shared by all partnerships.</summary>
public sealed class PlacesModule : Module
{
    public override IReadOnlyList<string> Uses => [];

    public override IReadOnlyList<Register> Registers { get; } = [new AreasRegister(), new AreaSuccessionsRegister()];
}
