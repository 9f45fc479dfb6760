using Commonweal.Bodies.Registers;
using Commonweal.Governance;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The wold: long distances, many villages, five boards and groups that follow each other closely.</summary>
internal static class Highwold
{
    private const string Council = "highwold-council";

    public static void Tell(Book book)
    {
        var district = new District(book, "Highwold", Council);
        district.Is(
            new PartnershipRow { Partnership = "highwold", Name = "Highwold Together", Purpose = "That nobody of the 148,900 on the wold is too far from what they need.", From = On("2003") },
            Areas.Highwold,
            HowPublic.Statement);
        Cast.Holds(book, "highwold-leader", Cast.HighwoldLeader, "2026-05-20");
        TellWhoLeads(district);
        TellGroups(district);
        district.RunsAll("board", "villages-forum", "homes-and-heat");
        district.Opens("board", true, "It meets in another village each time.");
        district.Opens("villages-forum", true, "It is theirs.");
        district.Met("board", "2019", "2019-10", "2023-10");
        book.Tell("Highwold", new ModeRow { Mode = "community-empowerment", Primary = true, Purpose = "That villages decide what is done in them" });
    }

    private static void TellWhoLeads(District district)
    {
        var board = district.Has("board", "Highwold Board", "board", "strategic", "Brings the wold and those who serve it to one table.");
        board.Chair().Held("2022-11").Deputy("2026-03-11");
        board.Seat("leader", "Leader of the Council", Council, s => s with { Post = "highwold-leader" }).Deputy();
        board.Seat("county", "County councillor", "saltmarsh-county-council").Awaiting("2026-05-08");
        board.Seat("health", "Community Health", "saltmarsh-community-health-trust").Held("2021-04");
        board.Seat("police", "Police", "saltmarsh-constabulary").Held("2025-02").Deputy();
        board.Seat("villages", "Villages", "highwold-villages").Held("2018").Deputy();
        board.ChairOf("farms-and-trade", "Farms and trade");
        board.ChairOf("getting-about", "Getting about");
    }

    private static void TellGroups(District district)
    {
        var farms = district.Has("farms-and-trade", "Farms and Trade Group", "thematic-group", "delivering", "Work on the wold.", "board");
        farms.Chair("federation-of-marsh-businesses").Held("2020-09");
        farms.Seat("college", "College", "saltmarsh-college").Held("2023-01");
        farms.Seat("council", "Council", Council).Held("2024-01").Deputy();
        var about = district.Has("getting-about", "Getting About Group", "thematic-group", "delivering", "Buses, lifts and paths.", "board");
        about.Chair("wold-community-transport").Held("2019-05").Deputy("2026-03-11");
        about.Seat("county", "County Council", "saltmarsh-county-council").Held("2022");
        about.Seat("villages", "Villages", "highwold-villages").Held("2021-06");
        about.Seat("hospitals", "Hospitals", "estuary-hospitals").Vacant("2025-09");
        var homes = district.Has("homes-and-heat", "Homes and Heat Group", "working-group", "delivering", "Warm homes.", "board");
        homes.Chair("highwold-homes").Held("2023-10");
        homes.Seat("council", "Council", Council).Held("2023-10");
        var villages = district.Has("villages-forum", "Highwold Villages Forum", "forum", "listening", "Where sixty villages meet.", "board");
        villages.Chair("highwold-villages").Held("2024-04");
        villages.Seat("secretary", "Secretary", "highwold-villages").Held("2016-09");
    }
}
