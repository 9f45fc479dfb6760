using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>Groups of areas that are compared with each other.</summary>
internal sealed class ComparisonGroupsRegister() : SharedRegister<ComparisonGroupRow, ComparisonGroup>("comparison-groups", "Comparison groups")
{
    public override string Act => "Add a group of places to compare";

    protected override string KeyOf(ComparisonGroup group) => group.Slug;

    protected override string KeyOf(ComparisonGroupRow row) => row.Group;

    protected override ComparisonGroupRow Describe(ComparisonGroup group, RegisterSession session) => new(group);

    protected override ComparisonGroup Make(ComparisonGroupRow row, RegisterSession session) => new(row.Group, row.Name, row.About, row.Citation);

    protected override void Change(ComparisonGroup group, ComparisonGroupRow row, RegisterSession session) => group.Describe(row.Name, row.About, row.Citation);
}
