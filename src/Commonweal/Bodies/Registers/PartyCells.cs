using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>The two cells of a row that name another party: what it is, and its address or words.</summary>
/// <param name="Column">The heading of the second; that of the first is the same with "-what".</param>
/// <param name="What">What it is.</param>
/// <param name="Who">Its address, or others in words; none for the partnership itself and where it is not stated.</param>
internal readonly record struct PartyCells(string Column, PartyKind What, string? Who)
{
    public static PartyCells Of(CollaborationStatement statement, string column, RegisterSession session) => statement switch
    {
        { ToBodyId: { } body } => new(column, PartyKind.Body, session.KeyOf(body)),
        { ToOrganisationId: { } organisation } => new(column, PartyKind.Organisation, session.KeyOf(organisation)),
        { ToPostId: { } post } => new(column, PartyKind.Post, session.KeyOf(post)),
        { ToPartnershipId: { } partnership } => new(column, PartyKind.Partnership, partnership == session.PartnershipId ? null : session.KeyOf(partnership)),
        { ToOthers: { } others } => new(column, PartyKind.Others, others),
        _ => new(column, PartyKind.NotStated, null),
    };

    /// <summary>What they name, in the register that the first cell says.</summary>
    public IEnumerable<Reference> References => (What, Who) switch
    {
        (PartyKind.Body, { } body) => [new Reference(Column, "bodies", null, body)],
        (PartyKind.Organisation, { } organisation) => [new Reference(Column, "organisations", null, organisation)],
        (PartyKind.Post, { } post) => [new Reference(Column, "posts", null, post)],
        _ => [],
    };

    public Party Party(RegisterSession session) => (What, Who) switch
    {
        (PartyKind.Body, { } body) => Bodies.Party.Of(session.Find<Body>(body)!),
        (PartyKind.Organisation, { } organisation) => Bodies.Party.Of(session.Find<Organisation>(organisation)!),
        (PartyKind.Post, { } post) => Bodies.Party.Of(session.Find<Post>(post)!),
        (PartyKind.Others, { } others) => Bodies.Party.Of(others),
        (PartyKind.Partnership, null) => Bodies.Party.Of(session.ThePartnership()),
        (PartyKind.Partnership, { } slug) => Bodies.Party.Of(session.PartnershipAt(slug, Column)),
        (PartyKind.NotStated, null) => Bodies.Party.NotStated,
        (_, null) => throw new BrokenRuleException($"Its \"{Column}\" is empty; enter the {Word}, or set \"{Column}-what\" to not-stated") { About = Column },
        _ => throw new BrokenRuleException($"Its \"{Column}\" is \"{Who}\" beside {Word}; leave \"{Column}\" empty or set \"{Column}-what\" to what it is") { About = Column },
    };

    private string Word => Platform.OpenData.Column.Word(What);
}
