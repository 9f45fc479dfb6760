using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of partnership-areas.csv.</summary>
internal sealed record PartnershipAreaRow : StatementRow
{
    [Column("area", "An area that the partnership is for", IsKey = true, RefersTo = "areas")]
    public string Area { get; init; } = "";

    public PartnershipAreaRow() { }

    public PartnershipAreaRow(PartnershipArea covered, RegisterSession session)
        : base(covered) => Area = session.KeyOf(covered.AreaId)!;
}
