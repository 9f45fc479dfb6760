using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Seats;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The seats of the four themes: nine, eight, eight and seven.</summary>
internal static class Themes
{
    private const string Began = "2024-04-01";
    private const string DayOfTheElection = "2026-05-07";

    public static void Tell(Book book)
    {
        TellHealth(book.Seats("healthy-saltmarsh"));
        TellSafety(book.Seats("safer-saltmarsh"));
        TellPlace(book.Seats("place-and-environment"));
        TellWork(book.Seats("work-and-learning"));
    }

    private static void TellHealth(Seats health)
    {
        health.Chair("saltmarsh-public-health").Held(Began, Cast.DirectorOfPublicHealth, "director-of-public-health", but: t => t with { HowChosen = "Chosen by the Executive" })
            .Deputy("2026-09-14", Cast.DeputyDirectorOfPublicHealth, "deputy-director-of-public-health", papers: true, order: 1)
            .CanAgree(new MandateRow { CanAgree = "Money from the public health grant for what the group has agreed", LimitInPounds = 100_000, MustReferBack = false, GivenBy = "saltmarsh-county-council" });
        health.ViceChair("Medical Director", "saltmarsh-community-health-trust").Held("2024-06").Deputy("2026-09-14");
        health.Seat("portfolio-holder", "Cabinet Member for Care and Health", "saltmarsh-county-council", s => s with { Post = "member-for-care-and-health", PortfolioHolder = true, Kind = "councillor" }).Deputy();
        health.Seat("hospitals", "Hospitals", "estuary-hospitals").Held("2025-01").Deputy();
        health.Seat("district-housing", "District housing officers", "haven-and-saltings-council", s => s with { OnBehalfOf = "The four district councils" }).Held(Began).Deputy();
        health.ChairOf("drugs-and-alcohol-group", "Drugs and alcohol");
        health.Seat("later-life", "Older people", "later-life-saltmarsh").Held(Began).Deputy("2026-09-14");
        health.Seat("carers", "Carers", "estuary-carers-network", s => s with { Brings = "Two carers’ stories at each meeting" }).Held("2024-07").Deputy();
        health.Seat("family-doctors", "Family doctors", "saltmarsh-family-doctors").Held("2024-10").Deputy();
    }

    private static void TellSafety(Seats safety)
    {
        safety.Chair("saltmarsh-fire-and-rescue", "chief-fire-officer").Deputy("2026-08-27");
        safety.ViceChair("Police", "saltmarsh-constabulary").Held("2024-05").InThePolicePool();
        safety.Seat("portfolio-holder", "Cabinet Member for Communities and Safer Roads", "saltmarsh-county-council", s => s with { Post = "member-for-communities", PortfolioHolder = true, Kind = "councillor" }).Deputy();
        safety.Seat("eastmarsh-councillor", "Councillor of Eastmarsh", "eastmarsh-council", s => s with { Kind = "councillor" }).Held(Began, until: DayOfTheElection).Awaiting("2026-05-08");
        safety.Seat("highwold", "Safety officer of Highwold", "highwold-council").Held("2024-09").Deputy();
        safety.ChairOf("road-safety-group", "Roads");
        safety.Seat("victims", "Victims", "victims-voice").Held(Began).Deputy("2026-08-27");
        safety.Seat("probation", "Probation", "saltmarsh-probation").Held("2025-03").Deputy();
    }

    private static void TellPlace(Seats place)
    {
        place.Chair("saltmarsh-county-council", "director-of-place").Deputy("2026-10-01");
        place.ViceChair("Harbour Master", "haven-harbour-board").Held("2024-04-22").Deputy();
        place.Seat("portfolio-holder", "Cabinet Member for Environment and Transport", "saltmarsh-county-council", s => s with { Post = "member-for-environment", PortfolioHolder = true, Kind = "councillor" }).Deputy();
        place.Seat("marsh-divisions", "Councillor of the marsh divisions", "saltmarsh-county-council", s => s with { Kind = "councillor" }).Held(Began, until: DayOfTheElection).Awaiting("2026-05-08");
        place.ChairOf("estuary-flood-group", "Flood and coast");
        place.Seat("nature", "Nature", "marshland-nature-society").Held(Began).Deputy();
        place.Seat("transport", "Community transport", "wold-community-transport").Held("2025-02").Deputy("2026-10-01");
        place.Seat("drainage", "Drainage", "merefleet-drainage-board").Held(Began, until: "2026-01-31").Vacant("2026-02-01");
    }

    private static void TellWork(Seats work)
    {
        work.Chair("saltmarsh-college", "principal-of-the-college").Deputy("2026-09-21");
        work.ViceChair("University", "university-of-the-estuary").Held("2024-05-02").Deputy();
        work.Seat("chamber", "Employers", "saltmarsh-chamber-of-trade").Held(Began).Deputy();
        work.Seat("small-firms", "Small firms", "federation-of-marsh-businesses").Held("2024-09").Deputy();
        work.Seat("jobs-office", "Jobs office", "estuary-jobs-office").Held("2025-05");
        work.Seat("faith", "Learning in congregations", "saltmarsh-faiths-together").Held(Began, until: "2024-09-30").Vacant("2024-10-01", "Nobody has asked for a new name.");
        work.Seat("adult-learning", "Adult learning", "saltmarsh-county-council", s => s with { Kind = "officer", Vote = Vote.Advises }).Held("2024-06");
    }
}
