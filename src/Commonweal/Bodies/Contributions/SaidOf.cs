namespace Commonweal.Bodies.Contributions;

/// <summary>Of whom something is said.</summary>
/// <param name="PartnershipId">The partnership that decides about it.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="AskedId">The question that it answers; none where nobody asked.</param>
public sealed record SaidOf(Guid PartnershipId, Guid OrganisationId, Guid? AskedId);
