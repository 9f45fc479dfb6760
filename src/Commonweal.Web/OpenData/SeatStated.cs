using Commonweal.Bodies.Seats;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A place on a body, and how it stands with it on the day.</summary>
/// <param name="Seat">Names it among the seats of its body.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">The kind of seat that it is.</param>
/// <param name="Role">What whoever holds it is on the body.</param>
/// <param name="Vote">Whether it votes, advises or observes.</param>
/// <param name="Organisation">The organisation whose seat it is.</param>
/// <param name="ChairOf">The body whose chair holds it, whoever that is.</param>
/// <param name="Post">The post whose holder has it.</param>
/// <param name="OnBehalfOf">For whom an umbrella's representative speaks.</param>
/// <param name="CountyVoice">Whether it can speak with authority on what the county does.</param>
/// <param name="PortfolioHolder">Whether it is the portfolio holder's of a council's cabinet.</param>
/// <param name="Brings">What it brings to the body.</param>
/// <param name="Shared">Whether several may hold it at once and have one vote together.</param>
/// <param name="State">How it stands with it: held, held over until somebody follows, vacant, awaiting a nomination, or not stated, which is never called vacant.</param>
/// <param name="Holders">Who holds it; several where it is shared.</param>
/// <param name="VacantSince">Since when nobody has held it, as it was stated; null where somebody does and where it is not stated.</param>
/// <param name="VacantBecauseOfTheChairOf">The body whose chair would hold it, where it is vacant because that chair is.</param>
/// <param name="VacantBecauseOfThePost">The post with which it comes, where it is vacant because nobody holds that post any more.</param>
/// <param name="VacancyCitation">Where it was found that nobody holds it.</param>
/// <param name="Deputies">Who deputises, in their order.</param>
/// <param name="Mandate">What whoever holds it can agree; null where it is not stated.</param>
/// <param name="Dates">When the seat was there.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record SeatStated(
    string Seat,
    string Name,
    KindNamed? Kind,
    SeatRole Role,
    Vote? Vote,
    Thing? Organisation,
    Thing? ChairOf,
    string? Post,
    string? OnBehalfOf,
    bool CountyVoice,
    bool PortfolioHolder,
    string? Brings,
    bool Shared,
    SeatState State,
    IReadOnlyList<HolderStated> Holders,
    string? VacantSince,
    string? VacantBecauseOfTheChairOf,
    string? VacantBecauseOfThePost,
    Citation? VacancyCitation,
    IReadOnlyList<DeputyStated> Deputies,
    MandateStated? Mandate,
    Dates Dates,
    Citation Citation)
{
    public static SeatStated Of(SeatOnADay it, SeatLinks links, DateOnly on) => new(
        it.Seat.Slug, it.Seat.Name, links.Kind, it.Seat.Role, it.Seat.Vote,
        links.Organisation, links.ChairOf, it.Seat.Post, it.Seat.OnBehalfOf, it.Seat.IsCountyVoice, it.Seat.IsPortfolioHolder, it.Seat.Brings, it.Seat.IsShared,
        it.State,
        [.. it.Holdings.Select(HolderStated.Of)],
        Dates.Stated(it.Vacancy?.Since), it.Vacancy?.BecauseOfTheChairOf, it.Vacancy?.BecauseOfThePost, it.Vacancy?.Citation,
        [.. it.Deputies.Select(d => DeputyStated.Of(d, on))],
        MandateStated.Of(it.Mandate, on),
        Dates.Of(it.Seat.Lifetime, on),
        it.Seat.Citation);
}
