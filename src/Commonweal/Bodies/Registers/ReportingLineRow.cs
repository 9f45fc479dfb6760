using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of reporting-lines.csv.</summary>
internal sealed record ReportingLineRow : StatementRow
{
    [Column("body", "The board or group that answers", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("line", "The kind of line", IsKey = true, RefersTo = "kinds", OnList = "line")]
    public string Line { get; init; } = "";

    [Column("to-what", "What it answers to: a body, an organisation, a partnership, others, or not-stated", IsKey = true)]
    public LineEnd ToWhat { get; init; }

    [Column("to", "The body, organisation or other partnership by its address, or others in words; empty for this partnership and where it is not stated", IsKey = true)]
    public string? To { get; init; }

    [Column("subject", "On what it answers", MaxLength = 2000)]
    public string? Subject { get; init; }

    public ReportingLineRow() { }

    public ReportingLineRow(ReportingLine line, RegisterSession session)
        : base(line)
    {
        (Body, Line, Subject) = (session.KeyOf(line.BodyId)!, session.KindOf(line.KindId)!, line.Subject);
        (ToWhat, To) = line switch
        {
            { ToBodyId: { } body } => (LineEnd.Body, session.KeyOf(body)),
            { ToOrganisationId: { } organisation } => (LineEnd.Organisation, session.KeyOf(organisation)),
            { ToPartnershipId: { } partnership } => (LineEnd.Partnership, partnership == session.PartnershipId ? null : session.SlugOf(partnership)),
            { ToOthers: { } others } => (LineEnd.Others, others),
            _ => (LineEnd.NotStated, null),
        };
    }

    /// <summary>What it names at its far end, in the register that its other column says.</summary>
    public IEnumerable<Reference> Far => (ToWhat, To) switch
    {
        (LineEnd.Body, { } body) => [new Reference("to", "bodies", null, body)],
        (LineEnd.Organisation, { } organisation) => [new Reference("to", "organisations", null, organisation)],
        _ => [],
    };

    public Party Whom(RegisterSession session) => (ToWhat, To) switch
    {
        (LineEnd.Body, { } body) => Party.Of(session.Find<Body>(body)!),
        (LineEnd.Organisation, { } organisation) => Party.Of(session.Find<Organisation>(organisation)!),
        (LineEnd.Others, { } others) => Party.Of(others),
        (LineEnd.Partnership, null) => Party.Of(session.ThePartnership()),
        (LineEnd.Partnership, { } other) => Party.Of(session.PartnershipOf(other, "to")),
        (LineEnd.NotStated, null) => Party.NotStated,
        (_, null) => throw new BrokenRuleException($"Its \"to\" is empty; enter the {Column.Word(ToWhat)} that it answers to, or set \"to-what\" to not-stated") { About = "to" },
        _ => throw new BrokenRuleException($"Its \"to\" is \"{To}\" beside {Column.Word(ToWhat)}; leave \"to\" empty or set \"to-what\" to what it is") { About = "to" },
    };
}
