using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Seats;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The largest of the four districts, made of two in April 2009: well kept, six boards and groups of its own, and one shared with the county.</summary>
internal static class HavenAndSaltings
{
    private const string Council = "haven-and-saltings-council";

    public static void Tell(Book book)
    {
        var district = new District(book, "Haven and Saltings", Council);
        district.Is(
            new PartnershipRow { Partnership = "haven-and-saltings", Name = "Haven and Saltings Partnership", Purpose = "To make one place of the quays and the saltings, for the 171,200 people who live there.", From = On("2009-04-01") },
            Areas.HavenAndSaltings);
        Areas.TellTheMerger(book);
        Organisations.TellSuccessions(book, "haven-council", "saltings-council");
        Cast.Holds(book, "haven-leader", Cast.HavenLeader, "2023-05-16");
        TellWhoLeads(district);
        TellGroups(district);
        district.RunsAll("board", "management-group", "quays-group", "homes-group");
        district.Opens("board", true, "It meets in the old customs house, and anybody may come in.");
        district.Opens("management-group", false, "Officers only.");
        district.Met("board", "2023", "2023-06", "2027-06");
        book.Tell("Haven and Saltings", new ModeRow { Mode = "commissioning", Primary = true, Purpose = "To spend the Estuary Renewal Fund where people need it" });
    }

    private static void TellWhoLeads(District district)
    {
        var board = district.Has("board", "Haven and Saltings Board", "board", "strategic", "Agrees what the district does together.");
        board.Chair(Council, "haven-leader").Deputy("2026-09-01");
        board.ViceChair("Harbour", "haven-harbour-board").Held("2022-05").Deputy();
        board.Seat("county", "County councillor", "saltmarsh-county-council", s => s with { CountyVoice = true }).Held("2026-06");
        board.Seat("police", "Police", "saltmarsh-constabulary").Held("2024-01").Deputy();
        board.Seat("health", "Community Health", "saltmarsh-community-health-trust").Held("2023-09").Deputy();
        board.Seat("quays", "Residents of the quays", "haven-quays-residents").Held("2021-05");
        board.Seat("business", "Business", "haven-cold-stores").Held("2024-06");
        board.Seat("faith", "Faiths", "saltmarsh-faiths-together").Held("2023-01", Cast.OfTheFaiths);
        var managers = district.Has("management-group", "Management Group", "executive", "delivering", "Carries out what the Board agrees.", "board");
        managers.Chair(Council).Held("2020-02").Deputy("2026-09-01");
        managers.Seat("police", "Police", "saltmarsh-constabulary").Held("2024-05");
        managers.Seat("health", "Health", "saltmarsh-community-health-trust").Held("2023-09");
        managers.ChairOf("quays-group", "The quays");
        managers.ChairOf("homes-group", "Homes");
    }

    private static void TellGroups(District district)
    {
        var quays = district.Has("quays-group", "Quays Group", "thematic-group", "delivering", "Work and life along the water.", "management-group");
        quays.Chair("haven-harbour-board").Held("2024-02");
        quays.Seat("residents", "Residents", "haven-quays-residents").Held("2024-02").Deputy();
        quays.Seat("firms", "Firms", "haven-cold-stores").Held("2024-02");
        quays.Seat("college", "College", "saltmarsh-college").Held("2025-01");
        var homes = district.Has("homes-group", "Homes Group", "thematic-group", "delivering", "Homes that people can pay for.", "management-group");
        homes.Chair(Council).Held("2022-10").Deputy();
        homes.Seat("housing", "Housing association", "highwold-homes").Held("2023-03");
        homes.Seat("tenants", "Tenants").Vacant("2026-02");
        var safer = district.Has("safer-streets", "Safer Streets Group", "working-group", "delivering", "Looks after the town at night.", "management-group");
        safer.Chair("saltmarsh-constabulary").Held("2024-05");
        safer.Seat("council", "Council", Council).Held("2024-05");
        var young = district.Has("young-haven", "Young Haven", "forum", "listening", "Young people of the two towns.", "board");
        young.Chair().Held("2025-10");
    }
}
