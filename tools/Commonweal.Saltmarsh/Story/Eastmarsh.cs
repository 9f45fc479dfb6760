using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The low land by the sea: tenants who made themselves heard, and a board that was slow to listen.</summary>
internal static class Eastmarsh
{
    private const string Council = "eastmarsh-council";

    public static void Tell(Book book)
    {
        var district = new District(book, "Eastmarsh", Council);
        district.Is(
            new PartnershipRow { Partnership = "eastmarsh", Name = "Eastmarsh Community Partnership", Purpose = "A fair share for the 126,400 people of the marsh.", From = On("2002-11") },
            Areas.Eastmarsh);
        Cast.Holds(book, "eastmarsh-leader", Cast.EastmarshLeader, "2024-05-14");
        TellBoard(district);
        TellGroups(district);
        district.RunsAll("board", "neighbourhoods");
        district.Opens("board", false, "Until 2025 nobody had asked; the tenants have.");
        district.Opens("tenants-assembly", true, "Any tenant.");
        district.Met("board", "2011", "2011-01", "2014-01");
        book.Tell("Eastmarsh", new ModeRow { Mode = "advisory", Primary = true });
    }

    private static void TellBoard(District district)
    {
        var board = district.Has("board", "Community Partnership Board", "board", "strategic", "Speaks for the marsh.");
        board.Chair(Council, "eastmarsh-leader").Deputy();
        board.ViceChair("Tenants", "eastmarsh-tenants").Held("2025-03").Deputy();
        board.Seat("county", "County councillor", "saltmarsh-county-council").Held("2026-06");
        board.Seat("police", "Police", "saltmarsh-constabulary").Held("2023-11");
        board.Seat("health", "Community Health", "saltmarsh-community-health-trust").Held("2024-03").Deputy();
        board.Seat("trade", "Trade", "saltmarsh-chamber-of-trade").Vacant("2024-12");
        board.Seat("faith", "Faiths", "saltmarsh-faiths-together").Held("2022-02");
        board.ChairOf("neighbourhoods", "Neighbourhoods");
    }

    private static void TellGroups(District district)
    {
        var neighbourhoods = district.Has("neighbourhoods", "Neighbourhoods Group", "thematic-group", "delivering", "What each street needs first.", "board");
        neighbourhoods.Chair(Council).Held("2021-07").Deputy();
        neighbourhoods.Seat("tenants", "Tenants", "eastmarsh-tenants").Held("2025-03");
        neighbourhoods.Seat("police", "Police", "saltmarsh-constabulary").Held("2023-11");
        var well = district.Has("well-on-the-marsh", "Well on the Marsh", "thematic-group", "delivering", "Health, close to home.", "board");
        well.Chair("saltmarsh-family-doctors").Held("2022-09").Deputy("2025-10-07");
        well.Seat("drivers", "Drivers", "wolds-community-transport").Held("2020");
        well.Seat("council", "Council", Council).Held("2024-02");
        var assembly = district.Has("tenants-assembly", "Tenants’ Assembly", "forum", "listening", "Every tenant, twice a year.", "board");
        assembly.Chair("eastmarsh-tenants").Held("2025-03");
        assembly.Seat("secretary", "Secretary", "eastmarsh-tenants").Held("2025-03");
    }
}
