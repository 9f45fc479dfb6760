using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The compact that nobody reviewed, the agreement to share information, what was handed on, and whether the public may come.</summary>
internal static class Agreements
{
    private const string Part = "What was agreed";

    public static void Tell(Book book)
    {
        TellTheCompact(book);
        TellInformation(book);
        TellWhatWasHandedOn(book);
        TellWhoMayCome(book);
    }

    private static void TellTheCompact(Book book) => book.Tell(
        Part,
        new ProtocolRow
        {
            Protocol = "compact",
            Title = "Saltmarsh Compact between public bodies and voluntary and community groups",
            Kind = "compact",
            Parties = "The councils, the police, the health bodies, and the groups for which Voluntary Action speaks",
            AgreedBy = "The Board",
            AgreedOn = On("2011-11-08"),
            Version = "1",
            NextReview = On("2014-11"),
            Length = "12 pages",
            From = On("2012-01-01"),
            Note = "The review of 2014 was put off, and then forgotten.",
        },
        Promise("compact", 1, "Groups hear of a cut three months before it comes", "The workers’ posts of March 2026 were cut with five weeks’ notice.", CommitmentState.NotKept, "2026-06"),
        Promise("compact", 2, "Consultations run for twelve weeks", "Seven of nine did in 2025.", CommitmentState.PartlyKept, "2026-01"),
        Promise("compact", 3, "A grant is paid at the start of the quarter for which it is given", "All of 2025 were.", CommitmentState.Kept, "2026-01"),
        Promise("compact", 4, "The parties meet each year to look at the Compact", "No meeting is on record after 2013.", CommitmentState.NotKept, "2026-06"),
        Promise("compact", 5, "Groups tell the public bodies what they hear", null, null, null));

    private static void TellInformation(Book book) => book.Tell(
        Part,
        new ProtocolRow
        {
            Protocol = "information-sharing",
            Title = "Agreement to share information for safety and health",
            Kind = "information-sharing",
            Parties = "The responsible authorities and the two NHS trusts",
            AgreedBy = "The Executive",
            AgreedOn = On("2019-03-12"),
            Version = "3",
            NextReview = On("2027-03"),
            Length = "31 pages",
            From = On("2024-04-01"),
        },
        Promise("information-sharing", 1, "What is asked for is given within five working days", "Nine in ten, by the analyst’s count.", CommitmentState.PartlyKept, "2026-09"),
        Promise("information-sharing", 2, "Nobody’s name is passed on without a reason that is written down", "The audit of May 2026 found no case.", CommitmentState.Kept, "2026-05"));

    private static void TellWhatWasHandedOn(Book book) => book.Tell(
        Part,
        new DelegationRow
        {
            Body = "board",
            Scope = "To agree how the strategy is carried out between two meetings of the Board",
            Limit = "Nothing that changes a goal",
            Conditions = "It is told to the next Board",
            ToWhat = PartyKind.Body,
            To = "executive",
            NextReview = On("2025-06"),
            From = On("2019-06-18"),
            Note = "The review is overdue.",
        },
        new DelegationRow
        {
            Body = "executive",
            Scope = "To spend the pooled money",
            Limit = "£250,000 for any one contract",
            Conditions = "Two who bring money must agree",
            ToWhat = PartyKind.Body,
            To = "commissioning-group",
            NextReview = On("2027-04"),
            From = On("2024-04-01"),
        },
        new DelegationRow { Body = "executive", Scope = "To sign on behalf of the partnership", ToWhat = PartyKind.Post, To = "head-of-partnerships", From = On("2023-01-09") });

    private static void TellWhoMayCome(Book book) => book.Tell(
        Part,
        Open("board", true, true, true, "It decides for everybody, so everybody may come; a question must reach the partnership officers three days before."),
        Open("executive", false, false, false, "Officers prepare there what the Board decides in public."),
        Open("youth-voice", true, true, true, "Under 19s come as they like; older people by invitation of the co-chairs."),
        Open("healthy-saltmarsh", true, false, true, "Anybody may listen; who wants to be heard writes to the chair."),
        Open("community-safety-partnership", false, null, null, "Cases are spoken of there. Its yearly meeting is open."),
        Open("safer-saltmarsh", null, null, true, "By invitation: residents’ groups are asked in turn."),
        Open("estuary-flood-group", true, true, null, "Whoever lives behind the sea wall has a say in it."));

    private static CommitmentRow Promise(string protocol, int order, string commitment, string? evidence, CommitmentState? state, string? judged) =>
        new() { Protocol = protocol, Order = order, Commitment = commitment, Evidence = evidence, State = state, JudgedOn = On(judged) };

    private static PublicAccessRow Open(string body, bool? attend, bool? speak, bool? ask, string reason) =>
        new() { Body = body, MayAttend = attend, MaySpeak = speak, MayAsk = ask, Reason = reason, From = On("2024-04-01") };
}
