using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That a body belongs to a further partnership beside the one that keeps it, from and until: one body, shown whole in each.</summary>
[SeenWith(nameof(Body))]
[SeenWith(nameof(Partnership))]
public sealed class Belonging : Statement
{
    private Belonging() { }   // for EF

    internal Belonging(Body body, Partnership partnership, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (BodyId, Body) = (body.Id, body);
        (PartnershipId, Partnership) = (partnership.Id, partnership);
    }

    public Guid BodyId { get; private set; }

    public Body Body { get; private set; } = null!;

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;
}
