using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That a body stood within another, from and until.</summary>
[SeenWith(nameof(Body))]
[SeenWith(nameof(Within))]
public sealed class Placement : Statement
{
    private Placement() { }   // for EF

    internal Placement(Body body, Body within, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (BodyId, Body) = (body.Id, body);
        (WithinId, Within) = (within.Id, within);
    }

    public Guid BodyId { get; private set; }

    public Body Body { get; private set; } = null!;

    public Guid WithinId { get; private set; }

    public Body Within { get; private set; } = null!;
}
