using Commonweal.Bodies;
using Commonweal.Governance.Checks;
using Commonweal.Platform.Access;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>What an act would change in the governance check, as far as whoever acts may know of it.</summary>
public sealed class Effect
{
    internal Effect(ChecksCompared compared, Visitor visitor)
    {
        // Of other boards and groups, drafts among them, an officer of one is told nothing.
        var partnership = compared.After.Partnership.Id;
        var all = visitor.May(BodiesModule.ReadBodies, new Scope(partnership));
        List<Finding> Seen(IEnumerable<Finding> findings) => [.. findings.Where(f => all || (f.Body is { } body && visitor.May(BodiesModule.ReadBodies, new Scope(partnership, body.Id))))];
        (NewlyShort, Mended, NoLongerFound) = (Seen(compared.NewlyShort), Seen(compared.Mended), Seen(compared.NoLongerFound));
    }

    /// <summary>What would fall short and does not now.</summary>
    public IReadOnlyList<Finding> NewlyShort { get; }

    /// <summary>What falls short now and would be as asked.</summary>
    public IReadOnlyList<Finding> Mended { get; }

    /// <summary>What falls short now and of which that could be said no more.</summary>
    public IReadOnlyList<Finding> NoLongerFound { get; }

    /// <summary>Whether it changes nothing.</summary>
    public bool IsNone => NewlyShort.Count + Mended.Count + NoLongerFound.Count == 0;
}
