namespace Commonweal.Platform.Search;

/// <summary>Things of one sort that search can find. What no page shows is not found.</summary>
/// <param name="Pages">The pages that show them.</param>
/// <param name="Names">Where their names are.</param>
public sealed record Findable(IQueryable<Shown> Pages, params IReadOnlyList<IQueryable<Named>> Names);
