using Commonweal.Bodies.Registers;
using Commonweal.Governance.Registers;
using Commonweal.Governance.Reviews;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The review before the change of 2024, what came of what it recommended, and where the partners place themselves.</summary>
internal static class Reviews
{
    private const string Part = "The review of 2023";
    private const string Review = "ten-groups";

    public static void Tell(Book book)
    {
        TellTheReview(book);
        TellWhatItFound(book);
        TellWhatItRecommends(book);
        TellWherePartnersPlaceThemselves(book);
    }

    private static void TellTheReview(Book book) => book.Tell(
        Part,
        new ReviewRow
        {
            Review = Review,
            Title = "Ten groups and one county",
            Trigger = "In the spring of 2023 three of the ten theme groups did not meet for want of members.",
            Body = "board",
            Funder = "The County Council and the Community Health Trust, half each",
            Reviewer = "Two officers of a county that is no neighbour, and a retired head teacher",
            Days = 9,
            DoneIn = On("2023-10"),
            Method = "22 interviews, a look at the minutes of two years, and an evening with those who come to the Board’s meetings in public",
            Scope = "The theme groups, and what the Board and the Executive do with what they say",
            Outcome = "Ten theme groups became four on 1 April 2024.",
            Before = On("2024-03"),
            After = On("2024-05"),
            Published = true,
            From = On("2023-06-20"),
            Until = On("2024-02-06"),
        },
        new StageRow { Review = Review, Order = 1, Body = "executive", From = On("2023-12-05"), CameOfIt = "Sent back with one question: what becomes of the buses?" },
        new StageRow { Review = Review, Order = 2, Body = "board", From = On("2024-02-06"), CameOfIt = "Agreed but for the second recommendation (minute 14)." },
        new StageRow { Review = Review, Order = 3, To = "The yearly meeting in public", From = On("2024-06-11"), CameOfIt = "Somebody asked where the Culture, Sport and Leisure Group went. Nobody could say." });

    private static void TellWhatItFound(Book book) => book.Tell(
        Part,
        new ConclusionRow { Review = Review, Order = 1, Kind = ConclusionKind.Finding, Text = "Half of those who were asked could not name one thing that their group had decided in a year." },
        new ConclusionRow { Review = Review, Order = 2, Kind = ConclusionKind.Finding, Text = "Two groups spoke of the same buses, and neither could change a timetable.", Rules = RulesThatApply.Rules, Rule = "remits-apart" },
        new ConclusionRow { Review = Review, Order = 3, Kind = ConclusionKind.LearningPoint, Text = "Whoever ends a group should write down where its work goes, on the day on which it ends." });

    private static void TellWhatItRecommends(Book book) => book.Tell(
        Part,
        Recommended(4, "Four theme groups in the place of ten", "theme-size") with { Reply = ReplyKind.Accepted, Owner = "The Board", Due = On("2024-04-01"), DoneOn = On("2024-04-01"), CameOfIt = "Nine groups went into the four. Nobody took on Culture, Sport and Leisure." },
        Recommended(5, "Ask the districts before county and districts share the work otherwise") with { Reply = ReplyKind.Rejected, ReplyText = "There was no time before April." },
        Recommended(6, "A deputy for each seat, and each of them briefed once a year", "deputies-briefed") with { Reply = ReplyKind.Accepted, Owner = "The partnership officers", Due = On("2024-12-31"), CameOfIt = "By November 2026 there are 51 deputies, and 19 have been briefed." },
        Recommended(7, "Terms of reference for each group", "terms-of-reference") with { Reply = ReplyKind.Accepted, Owner = "The chair of each group", Due = On("2025-03") },
        Recommended(8, "The Executive meets every two months and no more", "executive-meets") with { Reply = ReplyKind.AcceptedInPart, ReplyText = "Once the Estuary Renewal Fund is spent.", Owner = "The Executive", Due = On("2027-03-31"), Body = "executive" },
        Recommended(9, "A member of the cabinet speaks for each theme", "portfolio-holder") with { Reply = ReplyKind.Accepted, Owner = "The Leader of the County Council", Due = On("2024-05-31"), DoneOn = On("2024-05-21"), CameOfIt = "Done, and undone: since the elections of May 2026 nobody speaks for Work and Learning." },
        Recommended(10, "An end for each group that has one task", "time-limited"));

    private static ConclusionRow Recommended(int order, string text, string? rule = null) => new()
    {
        Review = Review,
        Order = order,
        Kind = ConclusionKind.Recommendation,
        Number = $"R{order - 3}",
        Text = text,
        Rules = rule is null ? null : RulesThatApply.Rules,
        Rule = rule,
    };

    private static void TellWherePartnersPlaceThemselves(Book book) => book.Tell(
        "Where partners place themselves",
        Says("saltmarsh-county-council", null, "goals-based-coalition", "We share the goals, and each runs its own services."),
        Says("saltmarsh-community-health-trust", null, "goals-based-coalition", null),
        Says("saltmarsh-voluntary-action", null, "goals-based-coalition", "The goals are shared. What it costs to reach them is not."),
        Says("saltmarsh-constabulary", null, "liaison-body", "We hear much there, and plan nothing together."),
        Says("saltmarsh-chamber-of-trade", null, "liaison-body", null),
        Says("saltmarsh-county-council", "commissioning-group", "co-ordinated-services", "Three contracts are ours together."),
        Says("saltmarsh-community-health-trust", "commissioning-group", "co-ordinated-services", null),
        Says("saltmarsh-county-council", "healthy-saltmarsh", "co-ordinated-services", null),
        Says("saltmarsh-voluntary-action", "healthy-saltmarsh", "liaison-body", "We are told what was planned elsewhere."),
        Says("saltmarsh-constabulary", "safer-saltmarsh", "co-ordinated-services", null));

    private static SelfAssessmentRow Says(string organisation, string? body, string relationship, string? reason) =>
        new() { Body = body, Relationship = relationship, ByWhat = PartyKind.Organisation, By = organisation, Reason = reason, From = On("2026-03-17") };
}
