using Commonweal.Platform;

namespace Commonweal.Places;

/// <summary>A further code by which others know a place: one that it had before, or that of another list.</summary>
public sealed class AreaCode : Entity, ICited
{
    private AreaCode() { }   // for EF

    public AreaCode(string code, Area area, Citation citation)
    {
        Code = code;
        Describe(area, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public string Code { get; private set; } = "";

    public Guid AreaId { get; private set; }

    public Area Area { get; private set; } = null!;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States which place it means.</summary>
    public void Describe(Area area, Citation citation)
    {
        Refuse(area.Code == Code, $"{Code} is the code of {area.Name} already, and so no further one");

        (Area, AreaId, Citation) = (area, area.Id, citation);
        Record("described", new { Code, area = area.Code });
    }
}
