using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>In which modes the county's partnership works, what it does in each, how those who take part stand to each other, and what supports them.</summary>
internal static class HowItWorks
{
    private const string Part = "How it works";

    public static void Tell(Book book)
    {
        TellTheModes(book);
        TellWhatItDoes(book);
        book.Tell(
            Part,
            new RelationshipRow { Relationship = "goals-based-coalition", Evidence = "The strategy of 2024 names goals that all signed, and no service that any of them gave up." },
            new RelationshipRow { Body = "commissioning-group", Relationship = "co-ordinated-services", Evidence = "Three contracts since 2021 that two or more pay for together." },
            new RelationshipRow { Body = "youth-voice", Relationship = "liaison-body" });
        TellWhatSupportsIt(book);
    }

    private static void TellTheModes(Book book) => book.Tell(
        Part,
        new ModeRow
        {
            Mode = "advisory",
            Primary = true,
            From = On("2002-06"),
            Purpose = "To agree what the county needs and to move those who can give it",
            Membership = "Everybody who sits on the Board",
            Support = "Two officers, where there were five until 2025",
            Methods = "Papers, and talk that is written down",
            Reporting = "A report each year, last in 2024",
        },
        new ModeRow { Mode = "commissioning", From = On("2019-04-01"), Purpose = "To buy together what several would buy apart", Membership = "Those who bring the money", Reporting = "Each quarter to the Executive" },
        new ModeRow { Mode = "community-empowerment", From = On("2011"), Purpose = "That those whom it is about have their say" },
        new ModeRow { Body = "board", Mode = "advisory", Primary = true, Purpose = "To decide what matters and to move the partners" },
        new ModeRow { Body = "commissioning-group", Mode = "commissioning", Primary = true, Purpose = "To spend the pooled money well" },
        new ModeRow { Body = "place-and-environment", Mode = "laboratory", Primary = false, From = On("2025"), Purpose = "To try what a warmer, wetter coast will ask of the county" },
        new ModeRow { Body = "place-and-environment", Mode = "advisory", Primary = true },
        new ModeRow { Body = "youth-voice", Mode = "community-empowerment", Primary = true, Purpose = "That young people shape what is done for them" },
        new ModeRow { Body = "community-safety-partnership", Mode = "commissioning", Primary = true, Purpose = "To do what the Act asks of the responsible authorities together" });

    private static void TellWhatItDoes(Book book) => book.Tell(
        Part,
        Does(null, "advisory", 1, "Agrees the strategy for the county"),
        Does(null, "advisory", 2, "Says each year, in public, what was promised and what came of it"),
        Does(null, "commissioning", 1, "Pools money for what no partner can do alone"),
        Does("board", "advisory", 1, "Agrees what must get better, and by when"),
        Does("board", "advisory", 2, "Asks any partner to account for what it promised"),
        Does("healthy-saltmarsh", "advisory", 1, "Brings those together who keep people well"),
        Does("safer-saltmarsh", "advisory", 1, "Looks at safety as people meet it, also where it is no crime"),
        Does("place-and-environment", "laboratory", 1, "Tried the flood wardens of Haven in the winter of 2025"),
        Does("commissioning-group", "commissioning", 1, "Buys the home-from-hospital service"),
        Does("commissioning-group", "commissioning", 2, "Pays for the night bus across the wold"),
        Does("youth-voice", "community-empowerment", 1, "Reads each Board paper that concerns young people before the Board does"),
        Does("community-safety-partnership", "commissioning", 1, "Makes the yearly assessment of crime and disorder, and the plan that follows from it"));

    private static void TellWhatSupportsIt(Book book) => book.Tell(
        Part,
        new SupportRow { What = "Partnership officers", Kind = "administration", Number = 2, GivenBy = "saltmarsh-county-council", Host = "saltmarsh-county-council", From = On("2025-04-01") },
        new SupportRow { What = "Partnership officers", Kind = "administration", Number = 5, GivenBy = "saltmarsh-county-council", Host = "saltmarsh-county-council", Ended = true, From = On("2008-04"), Until = On("2025-03-31") },
        new SupportRow { What = "Community development workers", Kind = "workers", Number = 3, GivenBy = "saltmarsh-voluntary-action", Fund = "Estuary Renewal Fund", Ended = true, From = On("2023-04-01"), Until = On("2026-03-31") },
        new SupportRow { Body = "community-safety-partnership", What = "An analyst, half of the week", Kind = "research", Number = 1, GivenBy = "saltmarsh-constabulary", Ended = false },
        new SupportRow { Body = "healthy-saltmarsh", What = "The joint assessment of needs", Kind = "research", GivenBy = "saltmarsh-public-health", Ended = false },
        new SupportRow { Body = "healthy-saltmarsh", What = "Drivers to the winter clinics", Kind = "workers", GivenBy = "wolds-community-transport", From = On("2025-11"), Ended = false },
        new SupportRow { Body = "youth-voice", What = "A room on the quays", GivenBy = "haven-cold-stores", Ended = true, Note = "Lent until the firm needed it; nobody wrote down when that was." });

    private static FunctionRow Does(string? body, string mode, int order, string function) => new() { Body = body, Mode = mode, Order = order, Function = function };
}
