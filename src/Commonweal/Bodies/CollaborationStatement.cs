using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>Something stated of a partnership or of one of its boards and groups.</summary>
[SeenWith(nameof(Partnership))]
[SeenWith(nameof(Body))]
public abstract class CollaborationStatement : Statement
{
    private protected CollaborationStatement() { }   // for EF

    private protected CollaborationStatement(Collaboration whose, Lifetime lifetime, Citation citation)
        : base(lifetime, citation) =>
        (PartnershipId, BodyId) = whose is Body ? ((Guid?)null, (Guid?)whose.Id) : (whose.Id, null);

    public Guid? PartnershipId { get; private set; }

    public Partnership? Partnership { get; private set; }

    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    internal override bool IsTakenBack => PartnershipId is null && BodyId is null;
}
