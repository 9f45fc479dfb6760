using Commonweal.Places;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>Which places are in which comparison group.</summary>
internal sealed class ComparedAreasRegister() : SharedRegister<ComparedAreaRow, ComparedArea>("compared-areas", "Places in comparison groups")
{
    public override string Act => "Put a place into a comparison group";

    // The groups and the areas were loaded before, so that each finds its two.
    protected override string KeyOf(ComparedArea compared) => $"{compared.Group.Slug}/{compared.Area.Code}";

    protected override string KeyOf(ComparedAreaRow row) => $"{row.Group}/{row.Area}";

    protected override ComparedAreaRow Describe(ComparedArea compared, RegisterSession session) => new(compared);

    protected override ComparedArea Make(ComparedAreaRow row, RegisterSession session) =>
        session.Find<ComparisonGroup>(row.Group)!.Compare(session.Find<Area>(row.Area)!, row.Lifetime, row.Citation);

    protected override void Change(ComparedArea compared, ComparedAreaRow row, RegisterSession session) => compared.Describe(row.Lifetime, row.Citation);

    protected override void TakeApart(ComparedArea compared) => compared.Group.TakeOut(compared);
}
