using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>Codes by which others know places, beside their own.</summary>
internal sealed class AreaCodesRegister() : SharedRegister<AreaCodeRow, AreaCode>("area-codes", "Further codes of places")
{
    public override string Act => "Add a further code of a place";

    protected override string KeyOf(AreaCode code) => code.Code;

    protected override string KeyOf(AreaCodeRow row) => row.Code;

    protected override AreaCodeRow Describe(AreaCode code, RegisterSession session) => new(code);

    protected override AreaCode Make(AreaCodeRow row, RegisterSession session) => new(row.Code, session.Find<Area>(row.Area)!, row.Citation);

    protected override void Change(AreaCode code, AreaCodeRow row, RegisterSession session) => code.Describe(session.Find<Area>(row.Area)!, row.Citation);
}
