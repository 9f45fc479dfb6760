using Commonweal.Bodies.Seats;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What whoever holds a seat can agree on behalf of those who sent them.</summary>
/// <param name="CanAgree">To what they can agree.</param>
/// <param name="LimitInPence">Up to how much; null where no limit is stated.</param>
/// <param name="MustReferBack">Whether it must be referred back.</param>
/// <param name="NominationLetter">The document that says so.</param>
/// <param name="GivenBy">The organisation that gave it.</param>
/// <param name="Dates">When it held.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record MandateStated(
    string? CanAgree, long? LimitInPence, bool? MustReferBack, string? NominationLetter, string? GivenBy, Dates Dates, Citation Citation)
{
    public static MandateStated? Of(KnownMandate? it, DateOnly on) => it is null ? null
        : new(it.CanAgree, it.LimitInPence, it.MustReferBack, it.NominationLetter, it.GivenBy, Dates.Of(it.Lifetime, on), it.Citation);
}
