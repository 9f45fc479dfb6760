using Commonweal.People.Registers;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.People;

/// <summary>People, organisations and their posts; shared by all partnerships.</summary>
public sealed class PeopleModule : Module
{
    /// <summary>To see the entries of organisations that stand on no public page, beside the others.</summary>
    public const string ReadOrganisations = "organisations.read";

    /// <summary>To change what is said of an organisation.</summary>
    public const string EditOrganisations = "organisations.edit";

    /// <summary>To say something of one's own organisation; it waits until it is approved.</summary>
    public const string Contribute = "organisations.contribute";

    /// <summary>To see what is held of people, wherever they sit, as whoever answers their requests must.</summary>
    public const string ReadPeople = "people.read";

    /// <summary>To see and to say how people and organisations are reached at work.</summary>
    public const string KeepAddresses = "addresses.keep";

    /// <summary>To erase a person who asks for it.</summary>
    public const string ErasePeople = "people.erase";

    public override IReadOnlyList<string> Uses => ["Places"];

    public override IReadOnlyList<Permission> Permissions { get; } =
    [
        new(ReadOrganisations, "see the entries of organisations", Role.PartnershipManager, Role.Partner, Role.Auditor),
        new(EditOrganisations, "change what is said of an organisation", Role.PartnershipManager),
        new(Contribute, "say something of their own organisation, to be approved", Role.Partner),
        new(ReadPeople, "see what is held of a person everywhere", Role.Auditor),
        new(KeepAddresses, "see and say how people and organisations are reached", Role.PartnershipManager, Role.SupportOfficer),
        new(ErasePeople, "erase a person who asks for it"),
    ];

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
