using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Performance;

/// <summary>Areas that are compared with each other because they are alike: a family group, neighbours.</summary>
public sealed class ComparisonGroup : Entity, ICited
{
    private readonly List<ComparedArea> _areas = [];

    private ComparisonGroup() { }   // for EF

    public ComparisonGroup(string slug, string name, string? about, Citation citation)
    {
        Slug = Platform.Slug.Checked(slug);
        Describe(name, about, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>In what they are alike.</summary>
    public string? About { get; private set; }

    /// <summary>The areas in it.</summary>
    public IReadOnlyList<ComparedArea> Areas => _areas;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what it is called, and in what its areas are alike.</summary>
    public void Describe(string name, string? about, Citation citation)
    {
        (Name, About, Citation) = (name, about, citation);
        Record("described", new { Slug, name });
    }

    /// <summary>Puts an area into it.</summary>
    public ComparedArea Compare(Area area, Lifetime lifetime, Citation citation)
    {
        var compared = new ComparedArea(this, area);
        compared.Describe(lifetime, citation);
        _areas.Add(compared);
        return compared;
    }

    internal void TakeOut(ComparedArea area) => _areas.Remove(area);
}
