namespace Commonweal.Bodies.Changes;

/// <summary>Something published of which changes may be told, as it is called now and where it is shown.</summary>
internal sealed record Changed
{
    public Guid PartnershipId { get; init; }

    public string Partnership { get; init; } = "";

    public string PartnershipName { get; init; } = "";

    /// <summary>The thing itself.</summary>
    public Guid ThingId { get; init; }

    public string Name { get; init; } = "";

    public string Page { get; init; } = "";
}
