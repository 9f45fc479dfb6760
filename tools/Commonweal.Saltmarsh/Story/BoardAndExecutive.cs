using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Seats;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The Board's seventeen seats and the Executive's nine.</summary>
internal static class BoardAndExecutive
{
    public static void Tell(Book book)
    {
        TellWhoLeadsTheBoard(book.Seats("board"));
        TellPublicServices(book.Seats("board"));
        TellEverybodyElse(book.Seats("board"));
        TellTheExecutive(book.Seats("executive"));
    }

    private static void TellWhoLeadsTheBoard(Seats board)
    {
        board.Chair().Held("2021-06-15", Cast.ChairOfTheBoard, but: t => t with { HowChosen = "Chosen by the Board after an open call: she belongs to none of the partners" })
            .Deputy("2026-09-08");
        board.Seat("vice-chair", "Leader of the County Council", "saltmarsh-county-council",
                s => s with { Role = SeatRole.ViceChair, Post = "leader-of-saltmarsh", Kind = "councillor", CountyVoice = true })
            .Deputy("2026-06-30", papers: true)
            .CanAgree(new MandateRow { CanAgree = "Whatever the cabinet has agreed before", MustReferBack = false, GivenBy = "saltmarsh-county-council", NominationLetter = "Letter of the Monitoring Officer, 21 May 2026" });
        board.Seat("county-councillor", "Councillor of the County Council", "saltmarsh-county-council", Councillor)
            .Held("2021-06-01", until: "2026-05-07").Awaiting("2026-05-08");
        board.Seat("haven-and-saltings", "Leader of Haven and Saltings", "haven-and-saltings-council", Councillor).Held("2023-05-16", Cast.HavenLeader, "haven-leader").Deputy("2026-09-08");
        board.Seat("highwold", "Leader of Highwold", "highwold-council", Councillor).Held("2026-05-20", Cast.HighwoldLeader, "highwold-leader").Deputy();
        board.Seat("eastmarsh", "Leader of Eastmarsh", "eastmarsh-council", Councillor).Held("2024-05-14", Cast.EastmarshLeader, "eastmarsh-leader").Deputy();
        board.Seat("merefleet", "Leader of Merefleet", "merefleet-council", Councillor).Held("2019-05-21", until: "2026-05-07").Awaiting("2026-05-08");
    }

    private static void TellPublicServices(Seats board)
    {
        board.Seat("chief-constable", "Chief Constable", "saltmarsh-constabulary", s => s with { Post = "chief-constable", Kind = "officer" })
            .Deputy("2026-07-02")
            .CanAgree(new MandateRow { CanAgree = "The use of officers’ time, and money from the prevention budget", LimitInPounds = 50_000, MustReferBack = true, GivenBy = "saltmarsh-constabulary" });
        board.Seat("commissioner", "Police and Crime Commissioner", "saltmarsh-police-commissioner").Held("2024-05-09").Deputy();
        board.Seat("health-trust", "Chief Executive, Community Health", "saltmarsh-community-health-trust", Officer).Held("2022-01").Deputy(papers: true)
            .CanAgree(new MandateRow { CanAgree = "What stays within the Trust’s plan of the year", MustReferBack = true, GivenBy = "saltmarsh-community-health-trust" });
        board.Seat("fire-and-rescue", "Chair of the Fire Authority", "saltmarsh-fire-and-rescue").Held("2025-06-10");
        board.Seat("member-of-parliament", "A Member of Parliament for the county", but: s => s with { Vote = Vote.Observes, OnBehalfOf = "The county’s three Members of Parliament, in turn" }).Held("2024-09");
    }

    private static void TellEverybodyElse(Seats board)
    {
        board.Seat("business", "Business", "saltmarsh-chamber-of-trade", s => s with { Sector = "business-and-trade", Kind = "representative" })
            .Held("2019-04-01", until: "2025-02-28").Vacant("2025-03-01", "The Chamber was asked in March 2025 and again in June 2026.");
        board.Seat("voluntary", "Voluntary and community groups", "saltmarsh-voluntary-action",
                s => s with { Sector = "voluntary-organisations", Kind = "representative", OnBehalfOf = "Voluntary and community groups in the county" })
            .Held("2022-04-01", until: "2026-03-31", but: t => t with { HoldsOver = true, AppointedBy = "saltmarsh-voluntary-action", HowChosen = "Elected by the groups" }).Deputy("2026-09-08");
        board.Seat("community", "Residents", "haven-quays-residents", s => s with { Sector = "community-groups", Kind = "representative" }).Held("2023").Deputy();
        board.Seat("faith", "Faiths", "saltmarsh-faiths-together", s => s with { Sector = "faith-groups", Kind = "representative" }).Held("2020-10-01", Cast.OfTheFaiths).Deputy();
        board.Seat("town-and-parish", "Town and parish councils", "saltmarsh-parish-association",
                s => s with { Sector = "community-groups", Kind = "representative", OnBehalfOf = "The 214 town and parish councils" })
            .Held("2025-07", but: t => t with { Recorded = Book.On("2025-09-16") });
    }

    private static void TellTheExecutive(Seats executive)
    {
        executive.Chair("saltmarsh-county-council", "chief-executive-of-saltmarsh").Deputy("2026-10-05");
        executive.Seat("head-of-partnerships", "Head of Partnerships", "saltmarsh-county-council", s => s with { Post = "head-of-partnerships", Kind = "officer", Shared = true })
            .Deputy();
        executive.Seat("districts", "Chief Executive for the four districts", "haven-and-saltings-council", s => s with { Kind = "officer", OnBehalfOf = "The four district councils" })
            .Held("2024-11").Deputy();
        executive.Seat("director-of-finance", "Director of Finance", "saltmarsh-county-council", s => s with { Post = "director-of-finance", Kind = "officer" });
        executive.ChairOf("healthy-saltmarsh", "Health").Deputy("2026-09-14", Cast.DeputyDirectorOfPublicHealth, "deputy-director-of-public-health");
        executive.ChairOf("safer-saltmarsh", "Safety");
        executive.ChairOf("place-and-environment", "Place and environment");
        executive.ChairOf("work-and-learning", "Work and learning");
        executive.ChairOf("community-safety-partnership", "The statutory partnership");
    }

    private static SeatRow Councillor(SeatRow seat) => seat with { Kind = "councillor" };

    private static SeatRow Officer(SeatRow seat) => seat with { Kind = "officer" };
}
