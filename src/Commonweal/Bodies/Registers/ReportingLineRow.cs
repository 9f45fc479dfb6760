using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of reporting-lines.csv.</summary>
internal sealed record ReportingLineRow : StatementRow
{
    [Column("body", "The board or group that answers", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("line", "The kind of line", IsKey = true, RefersTo = "kinds", OnList = "line")]
    public string Line { get; init; } = "";

    [Column("to-what", "What it answers to: a body, an organisation, a post, a partnership, others, or not-stated", IsKey = true)]
    public PartyKind ToWhat { get; init; }

    [Column("to", "The body, organisation, post or other partnership by its address, or others in words; empty for this partnership and where it is not stated", IsKey = true, Suggests = ["bodies", "organisations", "posts"])]
    public string? To { get; init; }

    [Column("subject", "On what it answers", MaxLength = 2000)]
    public string? Subject { get; init; }

    public ReportingLineRow() { }

    public ReportingLineRow(ReportingLine line, RegisterSession session)
        : base(line)
    {
        (Body, Line, Subject) = (session.KeyOf(line.BodyId)!, session.KindOf(line.KindId)!, line.Subject);
        (_, ToWhat, To) = PartyCells.Of(line, "to", session);
    }

    /// <summary>To whom it answers.</summary>
    public PartyCells Whom => new("to", ToWhat, To);
}
