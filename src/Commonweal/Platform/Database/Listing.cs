namespace Commonweal.Platform.Database;

/// <summary>
/// That a partnership's registers list a thing which the installation shares: an area, an organisation, a post, a kind.
/// It goes out with that partnership's files, and may be changed through them while no other partnership lists it.
/// What came from a foreign file is listed by the installation itself, for everybody.
/// </summary>
public sealed class Listing(Guid partnershipId, Guid thingId)
{
    public Guid PartnershipId { get; private set; } = partnershipId;

    public Guid ThingId { get; private set; } = thingId;
}
