using Commonweal.Platform.OpenData;

namespace Commonweal.Strategies.Registers;

/// <summary>A row of themes.csv.</summary>
internal sealed record ThemeRow : CitedRow
{
    [Column("theme", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Theme { get; init; } = "";

    [Column("name", "What it is called", MaxLength = 300)]
    public string Name { get; init; } = "";

    [Column("plan", "The plan whose theme it is; empty where it stands over several", RefersTo = "plans")]
    public string? Plan { get; init; }

    [Column("order", "Its place among the others, counted from 1")]
    public int? Order { get; init; }

    public ThemeRow() { }

    public ThemeRow(Theme theme, RegisterSession session)
        : base(theme) => (Theme, Name, Plan, Order) = (theme.Slug, theme.Name, session.KeyOf(theme.PlanId), theme.Order);
}
