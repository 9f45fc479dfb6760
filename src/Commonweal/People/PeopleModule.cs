using Commonweal.People.Registers;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.People;

/// <summary>People, organisations and their posts; shared by all partnerships.</summary>
public sealed class PeopleModule : Module
{
    public override IReadOnlyList<string> Uses => ["Places"];

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
