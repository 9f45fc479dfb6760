namespace Commonweal.Bodies.Statements;

/// <summary>Which bodies came from which, over any number of changes.</summary>
public sealed class Lineage
{
    private readonly ILookup<Guid, WhatBecame> _from;
    private readonly ILookup<Guid, WhatBecame> _to;

    public Lineage(IEnumerable<WhatBecame> all)
    {
        var betweenBodies = all.Where(w => w is { BodyId: not null, ToBodyId: not null }).ToList();
        (_from, _to) = (betweenBodies.ToLookup(w => w.BodyId!.Value), betweenBodies.ToLookup(w => w.ToBodyId!.Value));
    }

    /// <summary>The bodies that came from this one, the nearest first.</summary>
    public IReadOnlyList<Guid> CameFrom(Guid bodyId) => Reach(bodyId, _from, w => w.ToBodyId!.Value);

    /// <summary>The bodies that led to this one, the nearest first.</summary>
    public IReadOnlyList<Guid> LedTo(Guid bodyId) => Reach(bodyId, _to, w => w.BodyId!.Value);

    // Things may come back to a body that they left.
    private static List<Guid> Reach(Guid start, ILookup<Guid, WhatBecame> steps, Func<WhatBecame, Guid> next)
    {
        var reached = new List<Guid> { start };
        for (var at = 0; at < reached.Count; at++)
        {
            reached.AddRange(steps[reached[at]].Select(next).Distinct().Except(reached).ToList());
        }

        return reached[1..];
    }
}
