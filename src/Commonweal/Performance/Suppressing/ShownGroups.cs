using Commonweal.Performance.RollUps;

namespace Commonweal.Performance.Suppressing;

/// <summary>
/// Figures of groups as they may be shown beside that of the whole. Sources suppress what is too small, and not all of them
/// suppress another with it: what could be worked out from the whole and the other groups is not shown, and another not with it.
/// Nothing says which of them was too small.
/// </summary>
public static class ShownGroups
{
    /// <summary>The figures of one place and one time as they may be shown, in the order in which they came.</summary>
    /// <param name="groups">The figures of groups, as their source gives them.</param>
    /// <param name="whole">The figure of all people; without one nothing can be worked out.</param>
    /// <param name="addsUp">How figures of the indicator are added up.</param>
    public static IReadOnlyList<GroupFigure> Of(IReadOnlyList<GroupFigure> groups, Figure? whole, HowAddedUp? addsUp)
    {
        if (whole?.Value is null || !groups.Any(g => g.IsSuppressed))
        {
            return groups;
        }

        var withheld = groups.GroupBy(g => g.Breakdown, StringComparer.Ordinal).SelectMany(b => Withheld([.. b], whole, addsUp)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. groups.Select(g => withheld.Contains(g) ? g with { Figure = Withheld(g.Figure) } : g)];
    }

    /// <summary>
    /// All that was said of one place and one time, with what was said before it was revised. Where anything of it is or was ever
    /// suppressed only what counts now is told: what was said before might give it away.
    /// </summary>
    /// <param name="said">The figures of groups and that of all, whose group has no name.</param>
    /// <param name="addsUp">How figures of the indicator are added up.</param>
    public static IReadOnlyList<GroupFigure> AsRevised(IEnumerable<GroupFigure> said, HowAddedUp? addsUp)
    {
        var revised = said.GroupBy(g => g.Group, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Figure).AsRevised(), StringComparer.Ordinal);
        var shown = Of([.. revised.Where(r => r.Key.Length > 0).Select(r => new GroupFigure(r.Key, r.Value[^1]))], revised.GetValueOrDefault("")?[^1], addsUp).ToDictionary(g => g.Group, StringComparer.Ordinal);
        return revised.Values.Any(r => r.Any(f => f.WhyNone is WhyNone.Suppressed))
            ? [.. revised.Select(r => new GroupFigure(r.Key, (shown.GetValueOrDefault(r.Key)?.Figure ?? r.Value[^1]) with { Revision = 0 }))]
            : [.. revised.SelectMany(r => r.Value, (r, figure) => new GroupFigure(r.Key, figure))];
    }

    // What its source suppressed comes without what it was out of, and is not to be told apart by that.
    private static Figure Withheld(Figure figure) => SuppressionRule.Suppressed(figure) with { Denominator = null };

    private static List<GroupFigure> Withheld(List<GroupFigure> groups, Figure whole, HowAddedUp? addsUp)
    {
        var hidden = groups.FindAll(g => g.IsSuppressed);
        if (hidden.Count == 0)
        {
            return [];
        }

        // The smallest says least; but one that is 1 at most may leave only one way to share out what is left, and goes after the others.
        var others = new Queue<GroupFigure>(groups.Where(g => g.Figure.Value is not null).OrderBy(g => Size(g.Figure) == 0).ThenBy(g => Size(g.Figure) <= 1).ThenBy(g => Size(g.Figure)).ThenBy(g => g.Group, StringComparer.Ordinal));
        while (IsGivenAway(hidden, others, whole, addsUp) && others.TryDequeue(out var next))
        {
            hidden.Add(next);
        }

        return hidden;
    }

    // What is left of the whole is shared by those that are hidden. Where none of them is known to be nought each is one at least.
    private static bool IsGivenAway(List<GroupFigure> hidden, IReadOnlyCollection<GroupFigure> shown, Figure whole, HowAddedUp? addsUp)
    {
        if (hidden.Count == 1)
        {
            return true;
        }

        var counted = shown.Select(g => Counted(g.Figure, addsUp)).ToList();
        var left = counted.Contains(null) ? null : Counted(whole, addsUp) - counted.Sum();
        // Less than nought is left where groups overlap: then nobody knows what could be worked out.
        return left <= (hidden.Exists(g => Size(g.Figure) == 0) ? 0 : hidden.Count);
    }

    // Null where it is not known how many were counted.
    private static double? Counted(Figure figure, HowAddedUp? addsUp) => figure.Numerator ?? (addsUp is HowAddedUp.Sum ? figure.Value : null);

    private static double? Size(Figure figure) => figure.Numerator ?? figure.Value;
}
