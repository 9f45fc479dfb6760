using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of what-became.csv.</summary>
internal sealed record WhatBecameRow : PartyRow
{
    [Column("body", "The board or group that changed or ended", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("what", "What of it went; empty for the board or group as a whole", IsKey = true, MaxLength = 2000)]
    public string? What { get; init; }

    [Column("how", "How it went", IsKey = true)]
    public HowItWent How { get; init; }

    public WhatBecameRow() { }

    public WhatBecameRow(WhatBecame became, RegisterSession session)
        : base(became, session) =>
        (Body, What, How) = (session.KeyOf(became.BodyId)!, became.Text, became.How);
}
