using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.Places;

/// <summary>Areas, their codes and what lies within what; shared by all partnerships.</summary>
public sealed class PlacesModule : Module
{
    public override IReadOnlyList<string> Uses => [];

    public override IEnumerable<Findable> Finds(CommonwealDb db, IQueryable<Whose> partnerships) =>
        [new(AreasFound.Pages(db, partnerships), AreasFound.Names(db))];

    public override IEnumerable<Findable> FindsEverywhere(CommonwealDb db) => [new(AreasFound.ForeignPages(db), AreasFound.Names(db))];

    public override IReadOnlyList<Register> Registers { get; } = [new AreasRegister(), new AreaCodesRegister(), new AreaSuccessionsRegister()];
}
