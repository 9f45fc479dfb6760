using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>The places that a partnership's registers speak of.</summary>
internal sealed class AreasRegister() : SharedRegister<AreaRow, Area>("areas", "Places")
{
    public override string Act => "Add a place";

    protected override string KeyOf(Area area) => area.Code;

    protected override string KeyOf(AreaRow row) => row.Area;

    protected override AreaRow Describe(Area area, RegisterSession session) => new(area, session);

    protected override Area Make(AreaRow row, RegisterSession session) =>
        new(row.Area, row.Name, session.FindKind(KindOf.Area, row.Kind), row.Lifetime, row.Citation, row.Illustrative is true);

    protected override void Change(Area area, AreaRow row, RegisterSession session) =>
        area.Describe(row.Name, session.FindKind(KindOf.Area, row.Kind), row.Lifetime, row.Citation, row.Illustrative is true);

    protected override void Link(AreaRow row, RegisterSession session) =>
        session.Find<Area>(row.Area)!.LieWithin(session.Find<Area>(row.Within));
}
