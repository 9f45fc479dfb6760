using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>A place that a body is for, such as that of an area forum.</summary>
public sealed class BodyArea : CollaborationStatement
{
    private BodyArea() { }   // for EF

    internal BodyArea(Body body, Area area, Lifetime lifetime, Citation citation)
        : base(body, kind: null, Party.NotStated, lifetime, citation) => AreaId = area.Id;

    public Guid AreaId { get; private set; }

    public Area Area { get; private set; } = null!;
}
