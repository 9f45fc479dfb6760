using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>An area that a partnership is for.</summary>
[SeenWith(nameof(Partnership))]
public sealed class PartnershipArea : Statement
{
    private PartnershipArea() { }   // for EF

    internal PartnershipArea(Partnership partnership, Area area, Lifetime lifetime, Citation citation)
        : base(lifetime, citation) => (PartnershipId, AreaId) = (partnership.Id, area.Id);

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public Guid AreaId { get; private set; }
}
