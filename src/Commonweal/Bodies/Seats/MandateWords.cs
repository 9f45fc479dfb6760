using Commonweal.People;

namespace Commonweal.Bodies.Seats;

/// <summary>What is stated of a mandate.</summary>
/// <param name="CanAgree">To what whoever holds the seat can agree.</param>
/// <param name="LimitInPounds">Up to how much, in whole pounds; none where no limit is stated.</param>
/// <param name="MustReferBack">Whether it must be referred back; none where that is not stated.</param>
/// <param name="NominationLetter">The document that says so.</param>
/// <param name="GivenBy">The organisation that gave it.</param>
/// <param name="Why">Why it was stated, for the record of changes.</param>
public sealed record MandateWords(
    string? CanAgree = null,
    int? LimitInPounds = null,
    bool? MustReferBack = null,
    string? NominationLetter = null,
    Organisation? GivenBy = null,
    string? Why = null);
