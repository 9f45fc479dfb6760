using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of former-names.csv.</summary>
internal sealed record FormerNameRow : CitedRow
{
    [Column("body", "The board or group as it is called now; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("former-address", "The address that it had, which still leads to it", IsKey = true, MaxLength = 100)]
    public string FormerAddress { get; init; } = "";

    [Column("former-name", "What it was called")]
    public string FormerName { get; init; } = "";

    [Column("until", "Until when it was called so")]
    public ImpreciseDate? Until { get; init; }

    public FormerNameRow() { }

    public FormerNameRow(KnownAs known, RegisterSession session)
        : base(known)
    {
        Body = known.ThingId == session.PartnershipId ? null : session.KeyOf(known.ThingId);
        (FormerAddress, FormerName, Until) = (known.Slug, known.Name, known.Until);
    }
}
