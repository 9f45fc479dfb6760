using Commonweal.Governance.Regimes;
using Commonweal.Platform;

namespace Commonweal.Governance.Checks;

/// <summary>
/// One way of holding a rule against the facts: how many sit, whether each seat has a deputy. A rule of a regime names it and
/// gives it its numbers; what is not stated is never a failure.
/// </summary>
public abstract class Check
{
    /// <summary>Each check, by name.</summary>
    public static IReadOnlyList<Check> All { get; } = [.. typeof(Check).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Check)) && !t.IsAbstract)
        .Select(t => (Check)Activator.CreateInstance(t)!)
        .OrderBy(c => c.Name, StringComparer.Ordinal)];

    /// <summary>What rules call it, made from the name of its class: "size" of SizeCheck.</summary>
    public string Name => Slug.OfWords(GetType().Name[..^nameof(Check).Length]);

    /// <summary>The numbers that a rule gives it.</summary>
    public virtual IReadOnlyList<string> Numbers => [];

    /// <summary>The lists of terms that a rule gives it.</summary>
    public virtual IReadOnlyList<string> Lists => [];

    /// <summary>What a rule must say for the check to make sense and does not; none where it says enough.</summary>
    public virtual string? WhatIsMissing(Rule rule) =>
        Lists.FirstOrDefault(l => rule.Lists[l].Count == 0) is { } list ? $"the list \"{list}\""
        : Numbers.FirstOrDefault(n => !rule.Numbers.ContainsKey(n)) is { } number ? $"the number \"{number}\"" : null;

    /// <summary>Holds the rule against the facts: one thing found of each to which it applies.</summary>
    public abstract IEnumerable<Found> Look(Facts facts, Rule rule);

    /// <summary>The check of that name; none where there is none.</summary>
    internal static Check? Named(string name) => All.FirstOrDefault(c => c.Name == name);
}
