using Commonweal.People.Registers;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.People;

/// <summary>People, organisations and their posts; shared by all partnerships.</summary>
public sealed class PeopleModule : Module
{
    public override IReadOnlyList<string> Uses => ["Places"];

    public override IEnumerable<IQueryable<NameFound>> Names(CommonwealDb db, IQueryable<Whose> partnerships) =>
    [
        OrganisationsFound.In(db, partnerships),
        PostsFound.In(db, partnerships),
        .. PersonCalled.All(db).Select(names => HoldersFound.In(db, partnerships, names)),
    ];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new OrganisationsRegister(),
        new SuccessionsRegister(),
        new PostsRegister(),
        new PeopleRegister(),
        new PersonNamesRegister(),
        new PostHoldingsRegister(),
    ];
}
