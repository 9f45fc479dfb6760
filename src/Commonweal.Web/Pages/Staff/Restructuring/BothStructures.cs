using Commonweal.Governance.Checks;
using Commonweal.Governance.Restructuring;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>The structure without a proposal and with it, as nested lists in which what changes is marked in words.</summary>
public sealed class BothStructures
{
    // Of a large partnership only the branches in which something changes are listed; the rest is counted.
    private const int Most = 60;

    private readonly ProposalPaper _paper;
    private readonly Dictionary<Guid, BodyFacts> _before;
    private readonly Dictionary<Guid, BodyFacts> _after;
    private readonly Dictionary<Guid, ReplayedAct> _endedBy;
    private readonly ILookup<Guid, string> _takesIn;

    public BothStructures(ProposalPaper paper)
    {
        _paper = paper;
        (_before, _after) = (paper.Before.ToDictionary(b => b.Id), paper.After.ToDictionary(b => b.Id));
        var ends = paper.Acts.SelectMany(a => a.Ended.Select(b => (Act: a, Body: b))).ToList();
        _endedBy = ends.ToDictionary(e => e.Body.Id, e => e.Act);
        _takesIn = ends.Where(e => e.Act.Into is not null).ToLookup(e => e.Act.Into!.Id, e => _before.TryGetValue(e.Body.Id, out var old) ? old.Name : e.Body.Name);
    }

    public IReadOnlyList<Standing> Before => Tree(_paper.Before, Becomes, out _);

    public IReadOnlyList<Standing> After => Tree(_paper.After, CameFrom, out _);

    /// <summary>Of how many nothing becomes anything that stand at the top and are not listed.</summary>
    public (int Before, int After) Unchanged
    {
        get
        {
            Tree(_paper.Before, Becomes, out var before);
            Tree(_paper.After, CameFrom, out var after);
            return (before, after);
        }
    }

    private static IReadOnlyList<Standing> Tree(IReadOnlyList<BodyFacts> bodies, Func<BodyFacts, string?> mark, out int unchanged)
    {
        var within = bodies.ToLookup(b => b.Within?.Id);
        (IReadOnlyList<Standing> Listed, int Unchanged) Of(Guid? id)
        {
            var all = within[id].OrderBy(b => b.Name, StringComparer.CurrentCulture).Select(b => (Inner: Of(b.Id), Body: b)).Select(b => new Standing(b.Body.Name, mark(b.Body), b.Inner.Listed, b.Inner.Unchanged)).ToList();
            var listed = all.FindAll(s => bodies.Count <= Most || s.Mark is not null || s.Within.Count > 0);
            return (listed, all.Except(listed).Sum(s => 1 + s.Unchanged));
        }

        var (top, rest) = Of(null);
        unchanged = rest;
        return top;
    }

    private string? Becomes(BodyFacts body) => Joined(
        _endedBy.TryGetValue(body.Id, out var act) ? act.Into is { } into ? $"goes over into {into.Name}" : "ends" : null,
        _after.TryGetValue(body.Id, out var later) && later.Name != body.Name ? $"is renamed {later.Name}" : null,
        later is not null && later.Within?.Id != body.Within?.Id ? later.Within is { } within ? $"comes to stand within {within.Name}" : "comes to stand free" : null);

    private string? CameFrom(BodyFacts body) => Joined(
        !_before.TryGetValue(body.Id, out var earlier) ? "new" : null,
        _takesIn[body.Id].Any() ? $"takes in {string.Join(", ", _takesIn[body.Id])}" : null,
        earlier is not null && earlier.Name != body.Name ? $"was called {earlier.Name}" : null,
        earlier is not null && earlier.Within?.Id != body.Within?.Id ? earlier.Within is { } within ? $"stood within {within.Name}" : "stood free" : null);

    private static string? Joined(params string?[] marks) => string.Join("; ", marks.OfType<string>()) is { Length: > 0 } words ? words : null;
}
