using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Seats;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>A Welsh public services board whose quorum fails: nobody sits for the fire authority, and the last annual report is late.</summary>
internal static class Glanfelin
{
    private const string Part = "Glanfelin";
    private const string Council = "glanfelin-council";

    public static void Tell(Book book)
    {
        var board = new Elsewhere(book, Part, "welsh-public-services-board");
        board.Is(
            new PartnershipRow { Partnership = "glanfelin", Name = "Glanfelin Public Services Board", ShortName = "Glanfelin", Purpose = "That Glanfelin is a place to live well, now and for those who come after.", From = On("2016") },
            Areas.Glanfelin);
        TellWhoSits(board.Has("board", "Glanfelin Public Services Board", "public-services-board", "Improves the well-being of Glanfelin."));
        TellTerms(book);
        board.Counts(Council, "local-authority");
        board.Counts("glanfelin-health-board", "local-health-board");
        board.Counts("glanfelin-fire-authority", "fire-and-rescue-authority");
        board.Counts("glanfelin-land-and-rivers", "natural-resources-wales");
        TellOfThePlan(board);
        TellOfTheReports(board);
    }

    private static void TellWhoSits(Seats board)
    {
        board.Chair(Council).Held("2022-05-24");
        board.Seat("chief-executive", "Chief Executive of the Council", Council).Held("2021-02");
        board.Seat("health", "Health Board", "glanfelin-health-board").Held("2023-10").Deputy();
        board.Seat("fire", "Fire and Rescue Authority", "glanfelin-fire-authority").Vacant("2026-03-31", "Its chair resigned; the Authority has designated nobody since.");
        board.Seat("land-and-rivers", "Land and Rivers", "glanfelin-land-and-rivers").Held("2020-07").Deputy();
        board.Seat("police", "Police, invited", "glanfelin-police", s => s with { Vote = Vote.Observes }).Held("2022-09");
        board.Seat("voluntary", "Voluntary Council, invited", "glanfelin-voluntary-council", s => s with { Vote = Vote.Observes }).Held("2022-09");
    }

    private static void TellTerms(Book book) => book.Tell(
        Part,
        new SecretariatRow { Body = "board", Organisation = Council },
        new TermsRow
        {
            Body = "board",
            Version = "2022",
            Purpose = "To improve the well-being of Glanfelin together",
            Quorum = "Three members",
            QuorumNumber = 3,
            AgreedByWhat = PartyKind.Others,
            AgreedBy = "The Board itself",
            From = On("2022-06-21"),
            Note = "The Act asks for all four.",
        });

    private static void TellOfThePlan(Elsewhere board)
    {
        board.Was("assessment-published", "2022-04-28");
        board.Was("ordinary-election", "2022-05-05");
        board.Was("meeting-after-election", "2022-06-21");
        board.Was("terms-reviewed", "2022-06-21");
        board.Was("invitations-sent", "2022-07-01");
        board.Was("advice-sought", "2022-09-26");
        board.Was("advice-given", "2022-12-19");
        board.Was("consultation", "2023-01-09", until: "2023-04-03", what: "The draft plan, in both languages");
        board.Was("plan-published", "2023-05-03", what: "Glanfelin for those who come after");
        board.Was("ordinary-election", "2027-05-06", what: "To come");
    }

    private static void TellOfTheReports(Elsewhere board)
    {
        board.Was("annual-report-published", "2024-06-27");
        board.Was("annual-report-published", "2025-06-24");
    }
}
