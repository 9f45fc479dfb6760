namespace Commonweal.Bodies.Answering;

/// <summary>A seat on a body, and the organisation whose it is, by itself or by the post that comes with it.</summary>
/// <param name="Name">The name of the seat.</param>
/// <param name="Body">The body that it is on.</param>
/// <param name="OrganisationId">The organisation; none where the seat is no organisation's.</param>
public sealed record SeatOf(string Name, Answerable Body, Guid? OrganisationId);
