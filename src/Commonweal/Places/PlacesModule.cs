using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.Places;

/// <summary>Areas, their codes and what lies within what; shared by all partnerships.</summary>
public sealed class PlacesModule : Module
{
    public override IReadOnlyList<string> Uses => [];

    public override IEnumerable<IQueryable<NameFound>> Names(CommonwealDb db, IQueryable<Whose> partnerships) =>
        [AreasFound.In(db, partnerships)];

    public override IReadOnlyList<Register> Registers { get; } = [new AreasRegister(), new AreaSuccessionsRegister()];
}
