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

    public override IEnumerable<Findable> Finds(CommonwealDb db, IQueryable<Whose> partnerships) =>
    [
        new(OrganisationsFound.Pages(db, partnerships), OrganisationsFound.Names(db)),
        new(PostsFound.Pages(db, partnerships), PostsFound.Names(db)),
        new(HoldersFound.Pages(db, partnerships), PeopleCalled.Now(db), PeopleCalled.Before(db)),
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
