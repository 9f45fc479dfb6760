using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Performance;

/// <summary>That an area is in a comparison group, from and until.</summary>
public sealed class ComparedArea : Entity, IDated, ICited
{
    private ComparedArea() { }   // for EF

    internal ComparedArea(ComparisonGroup group, Area area)
    {
        (GroupId, Group) = (group.Id, group);
        (AreaId, Area) = (area.Id, area);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid GroupId { get; private set; }

    public ComparisonGroup Group { get; private set; } = null!;

    public Guid AreaId { get; private set; }

    public Area Area { get; private set; } = null!;

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States from when and until when it is in the group.</summary>
    public void Describe(Lifetime lifetime, Citation citation)
    {
        (Lifetime, Citation) = (lifetime, citation);
        Record("compared", new { group = Group.Slug, area = Area.Code });
    }
}
