namespace Commonweal.Platform.Access;

/// <summary>Where something is done or seen: the installation, a partnership, one of its bodies, a seat, or an organisation; each with what it lies in.</summary>
/// <param name="PartnershipId">The partnership that it lies in or, of an organisation, the only one that lists it.</param>
/// <param name="BodyId">The body that it lies in.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="OrganisationId">The organisation.</param>
public sealed record Scope(Guid? PartnershipId = null, Guid? BodyId = null, Guid? SeatId = null, Guid? OrganisationId = null)
{
    /// <summary>What belongs to no partnership and no organisation.</summary>
    public static Scope Installation { get; } = new();
}
