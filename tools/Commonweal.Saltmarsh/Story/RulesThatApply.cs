using Commonweal.Bodies.Registers;
using Commonweal.Governance;
using Commonweal.Governance.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>By which rules the partnerships are held, where the county set its own number, and what it knows and accepts.</summary>
internal static class RulesThatApply
{
    private const string Part = "The rules that apply";
    internal const string Rules = "english-partnership";

    /// <summary>The county publishes its check, with one number of its own and two findings that it accepts.</summary>
    public static void TellOfTheCounty(Book book)
    {
        Tell(book, HowPublic.Check);
        book.Tell(
            Part,
            [.. new[] { "board", "executive", "healthy-saltmarsh", "safer-saltmarsh", "place-and-environment", "work-and-learning" }.Select(NobodyElse)]);
        book.Tell(
            Part,
            Counts("saltmarsh-county-council", "county-council"),
            Counts("haven-and-saltings-council", "district-council"),
            Counts("highwold-council", "district-council"),
            Counts("eastmarsh-council", "district-council"),
            Counts("merefleet-council", "district-council"),
            Counts("saltmarsh-parish-association", "parish-councils"),
            Counts("saltmarsh-parish-association", "local-councils"),
            Counts("saltmarsh-constabulary", "police"),
            Counts("saltmarsh-fire-and-rescue", "fire-authority"),
            Counts("saltmarsh-voluntary-action", "voluntary-council"),
            Counts("saltmarsh-chamber-of-trade", "chamber-of-commerce"));
        book.Tell(
            Part,
            new RuleSettingRow { Rules = Rules, Rule = "board-meets", Setting = "at-most", Number = 4, From = On("2024-04-01"), Note = "The Board meets in public, and four times are asked for by those who come." },
            new AcceptedFindingRow
            {
                Rules = Rules,
                Rule = "board-size",
                Body = "board",
                Reason = "Each of the five councils keeps a seat until the districts have been asked about the change of 2024.",
                AcceptedByWhat = PartyKind.Partnership,
                From = On("2024-04-01"),
                Until = On("2027-03-31"),
            },
            new AcceptedFindingRow
            {
                Rules = Rules,
                Rule = "time-limited",
                Body = "estuary-flood-group",
                Reason = "The sea does not end.",
                AcceptedByWhat = PartyKind.Body,
                AcceptedBy = "executive",
                From = On("2024-04-01"),
            });
    }

    /// <summary>What a partnership publishes of how it stands by the rules.</summary>
    public static void Tell(Book book, HowPublic publishes) => book.Tell(Part, new RulesThatApplyRow { Rules = Rules, Publishes = publishes });

    private static CountsAsRow Counts(string organisation, string term) => new() { Rules = Rules, Word = organisation, Term = term };

    private static UnnamedSeatsRow NobodyElse(string body) => new() { Body = body, Number = 0, From = On("2024-04-01") };
}
