using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of support.csv.</summary>
internal sealed record SupportRow : StatementRow
{
    [Column("body", "The board or group; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("what", "What is given", IsKey = true, MaxLength = 2000)]
    public string What { get; init; } = "";

    [Column("kind", "The kind of support", RefersTo = "kinds", OnList = "support")]
    public string? Kind { get; init; }

    [Column("number", "How many; empty where it is not stated")]
    public int? Number { get; init; }

    [Column("given-by", "The organisation that gives it", IsKey = true, RefersTo = "organisations")]
    public string? GivenBy { get; init; }

    [Column("host", "The organisation that houses it", RefersTo = "organisations")]
    public string? Host { get; init; }

    [Column("fund", "The money that pays for it")]
    public string? Fund { get; init; }

    [Column("ended", "Whether it is stated to have ceased, even where nobody says when")]
    public bool Ended { get; init; }

    public SupportRow() { }

    public SupportRow(SupportInKind support, RegisterSession session)
        : base(support)
    {
        (Body, What, Kind, Number) = (session.KeyOf(support.BodyId), support.Text, session.KindOf(support.KindId), support.Number);
        (GivenBy, Host) = (session.KeyOf(support.ToOrganisationId), session.KeyOf(support.HostId));
        (Fund, Ended) = (support.Fund, support.HasEnded);
    }
}
