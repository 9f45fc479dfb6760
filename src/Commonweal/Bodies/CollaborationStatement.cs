using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>Something stated of a partnership or of one of its boards and groups; it may lead to another party.</summary>
[SeenWith(nameof(Partnership))]
[SeenWith(nameof(Body))]
[SeenWith(nameof(ToBody))]
[SeenWith(nameof(ToPartnership))]
public abstract class CollaborationStatement : Statement
{
    private protected CollaborationStatement() { }   // for EF

    private protected CollaborationStatement(Collaboration whose, Kind? kind, Party other, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (PartnershipId, BodyId) = whose is Body ? ((Guid?)null, (Guid?)whose.Id) : (whose.Id, null);
        KindId = kind?.Id;
        (ToBodyId, ToOrganisationId, ToPostId, ToPartnershipId, ToOthers) = other;
    }

    public Guid? PartnershipId { get; private set; }

    public Partnership? Partnership { get; private set; }

    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    /// <summary>The word that says of which kind it is, where its sort has a list of kinds.</summary>
    public Guid? KindId { get; private set; }

    public Guid? ToBodyId { get; private set; }

    public Body? ToBody { get; private set; }

    public Guid? ToOrganisationId { get; private set; }

    public Organisation? ToOrganisation { get; private set; }

    public Guid? ToPostId { get; private set; }

    public Post? ToPost { get; private set; }

    public Guid? ToPartnershipId { get; private set; }

    public Partnership? ToPartnership { get; private protected set; }

    /// <summary>Others in words, such as "local people".</summary>
    public string? ToOthers { get; private set; }

    internal override bool IsTakenBack => PartnershipId is null && BodyId is null;
}
