namespace Commonweal.Web.Pages.Staff.Figures;

/// <summary>An organisation that is to hand figures in, with how many are due from it; without a name, nobody.</summary>
/// <param name="Slug">Its address; that of nobody is "no-owner".</param>
/// <param name="Name">What it is called.</param>
/// <param name="Due">How many are due.</param>
/// <param name="Late">How many are late.</param>
public sealed record OwnerOfFigures(string Slug, string Name, int Due, int Late)
{
    /// <summary>Stands where nobody was named.</summary>
    public const string Nobody = "no-owner";

    /// <summary>In words: "3 due, 2 late".</summary>
    public string Words => string.Join(", ", new[] { Due > 0 || Late == 0 ? $"{Due} due" : null, Late > 0 ? $"{Late} late" : null }.OfType<string>());

    /// <summary>Those of whom figures are due or late, the most first; and whoever is asked for.</summary>
    public static IReadOnlyList<OwnerOfFigures> Of(IEnumerable<DueFigure> figures, string? asked) =>
        [.. figures.GroupBy(f => (Slug: SlugOf(f), Name: f.Line.Answerable?.Name ?? "no owner"))
            .Select(g => new OwnerOfFigures(g.Key.Slug, g.Key.Name, g.Count(f => f.IsDue && f.Data.PeriodsLate == 0), g.Count(f => f.Data.PeriodsLate > 0)))
            .Where(o => o.Due + o.Late > 0 || o.Slug == asked).OrderByDescending(o => o.Late + o.Due).ThenBy(o => o.Name, StringComparer.CurrentCulture)];

    /// <summary>The address of whoever is to hand a figure in.</summary>
    public static string SlugOf(DueFigure figure) => figure.Line.Answerable?.Slug ?? Nobody;
}
