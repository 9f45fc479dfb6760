using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The smallest district. Its partnership officer left on 31 August 2025, and half of what there is to know left with him.</summary>
internal static class Merefleet
{
    private const string Part = "Merefleet";
    private const string Council = "merefleet-council";

    public static void Tell(Book book)
    {
        var district = new District(book, Part, Council);
        district.Is(
            new PartnershipRow { Partnership = "merefleet", Name = "Merefleet Partnership", Note = "What it is for, nobody has written down anew since its partnership officer left." },
            Areas.Merefleet);
        Cast.Holds(book, "merefleet-partnership-officer", "Tom Cawley", "2019-03", "2025-08-31");
        TellBoard(district);
        TellGroups(book, district);
        book.Tell(Part, new SupportRow { What = "A partnership officer", Kind = "administration", Number = 1, GivenBy = Council, Ended = true, Until = On("2025-08-31") });
    }

    private static void TellBoard(District district)
    {
        var board = district.Has("board", "Merefleet Board", "board", "strategic", null);
        board.Chair().Held("2017", until: "2025-05");
        board.Seat("leader", "Leader of the Council", Council);
        board.Seat("county", "County councillor", "saltmarsh-county-council");
        board.Seat("police", "Police", "saltmarsh-constabulary").Held("2024-09");
        board.Seat("health", "Health", "saltmarsh-community-health-trust");
        board.Seat("drainage", "Drainage Board", "merefleet-drainage-board").Held("2021");
        board.Seat("neighbours", "Good Neighbours", "merefleet-good-neighbours").Held("2020-02");
    }

    private static void TellGroups(Book book, District district)
    {
        var officers = district.Has("officers-group", "Officers’ Group", "executive", "delivering", null, "board");
        officers.Chair(Council, "merefleet-partnership-officer");
        officers.Seat("police", "Police", "saltmarsh-constabulary");
        officers.Seat("health", "Health", "saltmarsh-community-health-trust");
        officers.Seat("probation", "Probation", "saltmarsh-probation");
        var neighbours = district.Has("neighbours-group", "Neighbours Group", "thematic-group", "delivering", "People who look in on each other.", "board");
        neighbours.Chair("merefleet-good-neighbours").Held("2020-02");
        neighbours.Seat("parishes", "Parishes", "saltmarsh-parish-association").Held("2022");
        neighbours.Seat("council", "Council", Council);
        var water = district.Has("water-group", "Water Level Group", "working-group", "delivering", "Who opens which sluice, and when.", "board");
        water.Chair("merefleet-drainage-board").Held("2021");
        water.Seat("council", "Council", Council);
        book.Tell(Part, new UnnamedBodiesRow { Unnamed = "parish-groups", Name = "Parish groups", Kind = "forum", Layer = "listening" });
    }
}
