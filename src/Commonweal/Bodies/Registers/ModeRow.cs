using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of modes.csv.</summary>
internal sealed record ModeRow : StatementRow
{
    [Column("body", "The board or group that works so; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("mode", "How it works", IsKey = true, RefersTo = "kinds", OnList = "mode")]
    public string Mode { get; init; } = "";

    [Column("primary", "Whether it works mainly so; one mode at most at any one time")]
    public bool Primary { get; init; }

    [Column("purpose", "For what it works so", MaxLength = 2000)]
    public string? Purpose { get; init; }

    [Column("membership", "Who takes part", MaxLength = 2000)]
    public string? Membership { get; init; }

    [Column("support", "What supports it", MaxLength = 2000)]
    public string? Support { get; init; }

    [Column("methods", "How it goes about it", MaxLength = 2000)]
    public string? Methods { get; init; }

    [Column("reporting", "How it reports", MaxLength = 2000)]
    public string? Reporting { get; init; }

    public ModeRow() { }

    public ModeRow(Mode mode, RegisterSession session)
        : base(mode)
    {
        (Body, Mode, Primary) = (session.KeyOf(mode.BodyId), session.KindOf(mode.KindId)!, mode.IsPrimary);
        (Purpose, Membership, Support, Methods, Reporting) = (mode.Purpose, mode.Membership, mode.Support, mode.Methods, mode.Reporting);
    }
}
