using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>A row of area-codes.csv.</summary>
internal sealed record AreaCodeRow : CitedRow
{
    [Column("code", "A code by which others know the place, beside its own", IsKey = true, MaxLength = 100)]
    public string Code { get; init; } = "";

    [Column("area", "The place that it means", RefersTo = "areas")]
    public string Area { get; init; } = "";

    public AreaCodeRow() { }

    public AreaCodeRow(AreaCode code)
        : base(code) => (Code, Area) = (code.Code, code.Area.Code);
}
