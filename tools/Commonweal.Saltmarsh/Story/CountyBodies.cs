using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The twelve boards and groups of today, two that ended long ago, what stands within what and who answers to whom.</summary>
internal static class CountyBodies
{
    private const string Part = "The boards and groups";

    public static void Tell(Book book)
    {
        book.Tell(Part, [.. Leading, .. FourThemes, .. BelowThem, .. Gone]);
        book.Tell(Part, Within("community-safety-partnership", "safer-saltmarsh", "2024-04-01"), Within("road-safety-group", "safer-saltmarsh", "2024-04-01"),
            Within("drugs-and-alcohol-group", "healthy-saltmarsh", "2024-04-01"), Within("estuary-flood-group", "place-and-environment", "2024-04-01"),
            Within("healthy-saltmarsh", "executive", "2024-04-01"), Within("safer-saltmarsh", "executive", "2024-04-01"),
            Within("place-and-environment", "executive", "2024-04-01"), Within("work-and-learning", "executive", "2024-04-01"), Within("commissioning-group", "executive", "2019-04"));
        TellWhoAnswers(book);
        TellWhoRunsThem(book);
        TellWhatIsCounted(book);
    }

    private static IEnumerable<CitedRow> Leading =>
    [
        Body("board", "Partnership Board", "board", "strategic", "Decides what must get better in the county, and answers for it to everybody who lives there.", "2002-06"),
        Body("executive", "Partnership Executive", "executive", "delivering", "Sees to it that what the Board decides is done, by whom, and with whose money.", "2008-04"),
        Body("youth-voice", "Saltmarsh Youth Voice", "forum", "listening", "Says what young people want, and is asked before anything is decided for them.", "2011"),
        new FormerNameRow { Body = "youth-voice", FormerAddress = "youth-parliament", FormerName = "Saltmarsh Youth Parliament", Until = On("2019-08-31"), Source = Source(Part) },
    ];

    private static IEnumerable<CitedRow> FourThemes =>
    [
        Body("healthy-saltmarsh", "Healthy Saltmarsh", "thematic-group", "delivering", "Health in Saltmarsh: that people live longer and well, and that the gap between the quays and the wold closes.", "2024-04-01"),
        Body("safer-saltmarsh", "Safer Saltmarsh", "thematic-group", "delivering", "That people are safe, and feel it: at home, in the street and on the road.", "2024-04-01"),
        Body("place-and-environment", "Place and Environment", "thematic-group", "delivering", "Homes, buses, water and wild places, and how the county meets the sea.", "2024-04-01"),
        Body("work-and-learning", "Work and Learning", "thematic-group", "delivering", "That everybody can learn and earn.", "2024-04-01") with
        {
            Note = "It has no portfolio holder: since the election of May 2026 no cabinet member speaks for work and learning.",
        },
    ];

    private static IEnumerable<CitedRow> BelowThem =>
    [
        Body("community-safety-partnership", "Community Safety Partnership", "statutory-partnership", "delivering", "Reduces crime, disorder, drug misuse and reoffending in the county.", "1998-09") with
        {
            StatutoryBasis = "Crime and Disorder Act 1998, sections 5 and 6",
            StandAlone = true,
            Joined = On("2003-04"),
            WhyJoined = "Asked about the first community strategy in 2002, people put safety before everything else.",
        },
        Body("commissioning-group", "Joint Commissioning Group", "working-group", "delivering", "Buys together what several would buy apart.", "2019-04"),
        Body("drugs-and-alcohol-group", "Drugs and Alcohol Group", "working-group", "delivering", "Treatment without a wait, and fewer who need it.", "2024-04-01"),
        Body("road-safety-group", "Road Safety Group", "working-group", "delivering", "Fewer killed and hurt on the county’s roads.", "2024-04-01"),
        Body("estuary-flood-group", "Estuary Flood and Coast Group", "working-group", "delivering", "Keeps the sea where it belongs, and people out of its way where it cannot be kept.", "2014-02") with
        {
            Note = "A joint group with the partnership of Haven and Saltings: one group, kept by the county’s partnership.",
        },
        new BelongingRow { Body = "estuary-flood-group", Partnership = "haven-and-saltings", From = On("2014-02"), Source = Source(Part) },
        new BodyAreaRow { Body = "estuary-flood-group", Area = Areas.HavenAndSaltings, Source = Source(Part) },
        new BodyAreaRow { Body = "estuary-flood-group", Area = Areas.Eastmarsh, Source = Source(Part) },
    ];

    private static IEnumerable<CitedRow> Gone =>
    [
        Body("recession-task-group", "Recession Task Group", "working-group", "delivering", "Help for those who lost their work.", "2009-02") with { Until = On("2012-03-31") },
        Body("rural-forum", "Rural Forum", "forum", "listening", null, null) with { Ended = true, Note = "Nobody wrote down when it last met." },
    ];

    private static void TellWhoAnswers(Book book) => book.Tell(
        Part,
        Line("community-safety-partnership", "statutory-duty", PartyKind.Organisation, "saltmarsh-police-commissioner", "How it has reduced crime and disorder: a duty under the Crime and Disorder Act 1998"),
        Line("community-safety-partnership", "reports-to", PartyKind.Body, "board", "What it does for the county’s strategy"),
        Line("board", "reports-to", PartyKind.Others, "Everybody who lives in the county, at a yearly meeting in public", "What was promised and what came of it"),
        Line("executive", "reports-to", PartyKind.Body, "board", null),
        Line("healthy-saltmarsh", "reports-to", PartyKind.Body, "executive", null),
        Line("safer-saltmarsh", "reports-to", PartyKind.Body, "executive", null),
        Line("place-and-environment", "reports-to", PartyKind.Body, "executive", null),
        Line("work-and-learning", "reports-to", PartyKind.Body, "executive", null),
        Line("commissioning-group", "reports-to", PartyKind.Body, "executive", "Each pound of the pooled money"),
        Line("drugs-and-alcohol-group", "reports-to", PartyKind.Body, "healthy-saltmarsh", null),
        Line("road-safety-group", "reports-to", PartyKind.Body, "safer-saltmarsh", null),
        Line("estuary-flood-group", "reports-to", PartyKind.Body, "place-and-environment", null),
        Line("estuary-flood-group", "reports-to", PartyKind.Partnership, "haven-and-saltings", "The quays and the sea wall at Haven"),
        Line("youth-voice", "advises", PartyKind.Body, "board", null));

    private static void TellWhoRunsThem(Book book) => book.Tell(
        Part,
        Run("board", "saltmarsh-county-council"), Run("executive", "saltmarsh-county-council"), Run("commissioning-group", "saltmarsh-county-council"),
        Run("healthy-saltmarsh", "saltmarsh-public-health"), Run("drugs-and-alcohol-group", "saltmarsh-public-health"),
        Run("safer-saltmarsh", "saltmarsh-fire-and-rescue"), Run("community-safety-partnership", "saltmarsh-constabulary"),
        Run("place-and-environment", "saltmarsh-county-council"), Run("estuary-flood-group", "haven-harbour-board"), Run("youth-voice", "saltmarsh-voluntary-action"));

    private static void TellWhatIsCounted(Book book) => book.Tell(
        Part,
        new UnnamedBodiesRow { Unnamed = "neighbourhood-panels", Name = "Neighbourhood panels", Number = 9, Within = "community-safety-partnership", Kind = "forum", Layer = "listening" },
        new UnnamedBodiesRow { Unnamed = "village-action-groups", Name = "Village action groups", Kind = "forum", Layer = "listening", Note = "How many there still are, nobody has counted since 2022." },
        new UnnamedSeatsRow { Body = "youth-voice", Words = "Young people from the county’s schools", Number = 24 },
        new UnnamedSeatsRow { Body = "board", Words = "Observers, as invited" });

    private static BodyRow Body(string body, string name, string kind, string layer, string? purpose, string? from) => new()
    {
        Body = body,
        Name = name,
        Kind = kind,
        Layer = layer,
        Purpose = purpose,
        Published = true,
        From = On(from),
        Source = Source(Part),
    };

    private static PlacementRow Within(string body, string within, string from) => new() { Body = body, Within = within, From = On(from) };

    private static SecretariatRow Run(string body, string organisation) => new() { Body = body, Organisation = organisation };

    private static ReportingLineRow Line(string body, string line, PartyKind toWhat, string to, string? subject) =>
        new() { Body = body, Line = line, ToWhat = toWhat, To = to, Subject = subject };
}
