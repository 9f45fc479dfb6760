using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of public-access.csv.</summary>
internal sealed record PublicAccessRow : StatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("may-attend", "Whether the public may come to its meetings; empty where it is not stated")]
    public bool? MayAttend { get; init; }

    [Column("may-speak", "Whether they may speak there; empty where it is not stated")]
    public bool? MaySpeak { get; init; }

    [Column("may-ask", "Whether they may ask questions; empty where it is not stated")]
    public bool? MayAsk { get; init; }

    [Column("reason", "Why it is so", MaxLength = 2000)]
    public string? Reason { get; init; }

    public PublicAccessRow() { }

    public PublicAccessRow(PublicAccess access, RegisterSession session)
        : base(access)
    {
        Body = session.KeyOf(access.BodyId)!;
        (MayAttend, MaySpeak, MayAsk, Reason) = (access.MayAttend, access.MaySpeak, access.MayAsk, access.Reason);
    }
}
