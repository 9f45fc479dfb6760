using Commonweal.Bodies.Seats;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The seats of the statutory partnership, of the groups below the themes and of Youth Voice: thirty-two.</summary>
internal static class OtherGroups
{
    private const string Began = "2024-04-01";

    public static void Tell(Book book)
    {
        TellTheSafetyPartnership(book.Seats("community-safety-partnership"));
        TellDrugsAndRoads(book);
        TellTheEstuary(book.Seats("estuary-flood-group"), book);
        TellCommissioning(book.Seats("commissioning-group"));
        TellYouthVoice(book.Seats("youth-voice"));
    }

    private static void TellTheSafetyPartnership(Seats safety)
    {
        safety.Chair("saltmarsh-constabulary").Held("2023-01-16", Cast.ChairOfTheSafetyPartnership, but: t => t with { HowChosen = "Elected by the responsible authorities" }).Deputy("2026-08-27");
        safety.Seat("county", "County Council", "saltmarsh-county-council").Held("2022").Deputy("2026-08-27");
        safety.Seat("haven-and-saltings", "Haven and Saltings", "haven-and-saltings-council").Held("2023-06").Deputy();
        safety.Seat("highwold", "Highwold", "highwold-council").Held("2021-09").Deputy();
        safety.Seat("eastmarsh", "Eastmarsh", "eastmarsh-council").Held("2025-01");
        safety.Seat("merefleet", "Merefleet", "merefleet-council").Held("2018", until: "2026-03-31").Vacant("2026-04-01", "Merefleet has had nobody to send since its partnership officer left.");
        safety.Seat("fire-and-rescue", "Fire and Rescue", "saltmarsh-fire-and-rescue").Held("2024-02").Deputy("2026-08-27");
        safety.Seat("probation", "Probation", "saltmarsh-probation").Held("2025-03").Deputy();
        safety.Seat("health", "Community Health", "saltmarsh-community-health-trust").Held("2024-11").Deputy();
    }

    private static void TellDrugsAndRoads(Book book)
    {
        var drugs = book.Seats("drugs-and-alcohol-group");
        drugs.Chair("turning-tide").Held(Began, until: "2026-07-31").Vacant("2026-08-01", "The Executive is to choose another in January 2027.");
        drugs.Seat("treatment", "Treatment", "turning-tide").Held(Began).Deputy();
        drugs.Seat("police", "Police", "saltmarsh-constabulary").Held("2024-05").InThePolicePool();
        drugs.Seat("public-health", "Public health", "saltmarsh-public-health").Held("2025-02");
        drugs.Seat("recovery", "Somebody in recovery", "turning-tide").HeldUnnamed("2024-09");
        var roads = book.Seats("road-safety-group");
        roads.Chair("saltmarsh-constabulary").Held(Began).InThePolicePool();
        roads.Seat("highways", "Highways", "saltmarsh-county-council").Held(Began).Deputy();
        roads.Seat("fire-and-rescue", "Fire and Rescue", "saltmarsh-fire-and-rescue").Held("2025-04");
        roads.Seat("parishes", "Parishes", "saltmarsh-parish-association").Held("2024-06");
    }

    private static void TellTheEstuary(Seats estuary, Book book)
    {
        estuary.Chair("haven-and-saltings-council").Held("2022-05").Deputy("2026-10-01");
        estuary.Seat("county", "County Council", "saltmarsh-county-council").Held("2020").Deputy();
        estuary.Seat("harbour", "Harbour Board", "haven-harbour-board").Held("2014-02");
        estuary.Seat("drainage", "Drainage Board", "merefleet-drainage-board").Held("2021");
        estuary.Seat("eastmarsh", "Eastmarsh", "eastmarsh-council").HeldBy("2023-07", book.Person(Cast.OfTheFaiths, slug: "margaret-cole-2"));
        estuary.Seat("residents", "Residents of the quays", "haven-quays-residents").Held("2022-05", until: "2026-05-31").Vacant("2026-06-01");
    }

    private static void TellCommissioning(Seats commissioning)
    {
        commissioning.Chair("saltmarsh-community-health-trust").Held("2023-04");
        commissioning.Seat("county", "County Council", "saltmarsh-county-council").Held("2021-10").Deputy();
        commissioning.Seat("police", "Police", "saltmarsh-constabulary").Held("2024-01").InThePolicePool();
        commissioning.Seat("voluntary", "Voluntary Action", "saltmarsh-voluntary-action").Held("2022-04");
        commissioning.Seat("districts", "The districts", "highwold-council").Held("2025-06");
    }

    private static void TellYouthVoice(Seats youth)
    {
        youth.Seat("chair", "Co-chairs", "saltmarsh-voluntary-action", s => s with { Role = SeatRole.Chair, Shared = true })
            .Held("2025-09", "Leah Farrow").Held("2025-09", "Josh Penrose");
        youth.Seat("worker", "Youth worker", "saltmarsh-voluntary-action", s => s with { Vote = Vote.Advises }).Held("2021-01");
        youth.Seat("county", "Participation officer", "saltmarsh-county-council", s => s with { Vote = Vote.Advises }).Held("2024-03").Deputy();
    }
}
