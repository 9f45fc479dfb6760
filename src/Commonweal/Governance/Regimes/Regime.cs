using Commonweal.Governance.Duties;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Regimes;

/// <summary>
/// The rules that apply to one kind of partnership in one nation: what it must have and do, and what it is advised to.
/// People see "rules that apply".
/// </summary>
/// <param name="Slug">What registers call it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Nation">Where it holds.</param>
/// <param name="Source">The Acts or papers that it was taken from.</param>
/// <param name="Lifetime">When it holds.</param>
/// <param name="Terms">Its words.</param>
/// <param name="Rules">Its rules, in the order in which they are shown.</param>
public sealed record Regime(
    string Slug,
    string Name,
    string Nation,
    string Source,
    Lifetime Lifetime,
    IReadOnlyList<Term> Terms,
    IReadOnlyList<Rule> Rules)
{
    /// <summary>The kinds of event from which its duties are reckoned and by which they are done.</summary>
    public IReadOnlyList<EventKind> Events { get; init; } = [];

    /// <summary>What must or should be done by when, in the order in which it is shown.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>The rule of that name; none where there is none.</summary>
    public Rule? Find(string rule) => Rules.FirstOrDefault(r => r.Slug == rule);

    /// <summary>Its rules that hold on a day.</summary>
    public IEnumerable<Rule> On(DateOnly on) => Lifetime.Includes(on) ? Rules.Where(r => r.Lifetime.Includes(on)) : [];
}
