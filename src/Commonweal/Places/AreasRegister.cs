using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>A row of areas.csv.</summary>
internal sealed record AreaRow : DatedRow
{
    [Column("area", "Its national code; an old code or a slug for a place that never had one", IsKey = true, MaxLength = 100)]
    public string Area { get; init; } = "";

    [Column("name", "What it is called")]
    public string Name { get; init; } = "";

    [Column("kind", "The kind of place", RefersTo = "kinds", OnList = "area")]
    public string? Kind { get; init; }

    [Column("within", "The larger area that it lies in", RefersTo = "areas")]
    public string? Within { get; init; }

    public AreaRow() { }

    public AreaRow(Area area, RegisterSession session)
        : base(area, area.Lifetime) =>
        (Area, Name, Kind, Within) = (area.Code, area.Name, session.KindOf(area.KindId), session.KeyOf(area.WithinId));
}

/// <summary>The places that a partnership's registers speak of.</summary>
internal sealed class AreasRegister() : SharedRegister<AreaRow, Area>("areas", "Places")
{
    protected override string KeyOf(Area area) => area.Code;

    protected override string KeyOf(AreaRow row) => row.Area;

    protected override AreaRow Describe(Area area, RegisterSession session) => new(area, session);

    protected override Area Make(AreaRow row, RegisterSession session) =>
        new(row.Area, row.Name, session.FindKind(KindOf.Area, row.Kind), row.Lifetime, row.Citation);

    protected override void Change(Area area, AreaRow row, RegisterSession session) =>
        area.Describe(row.Name, session.FindKind(KindOf.Area, row.Kind), row.Lifetime, row.Citation);

    protected override void Link(AreaRow row, RegisterSession session) =>
        session.Find<Area>(row.Area)!.LieWithin(session.Find<Area>(row.Within));
}
