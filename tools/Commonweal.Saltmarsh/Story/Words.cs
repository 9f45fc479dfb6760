using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The words by which the partnerships sort what they have.</summary>
internal static class Words
{
    private const string National = "UK local authority names and codes (mySociety, CC BY 4.0)";

    public static IEnumerable<KindRow> All =>
    [
        Word(KindOf.Area, "county", "County", "Counties", 1) with { Source = National },
        Word(KindOf.Area, "district", "District", "Districts", 2) with { Source = National },
        Word(KindOf.Area, "locality-of-strathcorrie", "Locality", "Localities", 3),
        Word(KindOf.Tier, "county", "County", "Counties", 1),
        Word(KindOf.Tier, "district", "District", "Districts", 2),
        Word(KindOf.LegalForm, "unincorporated", "Unincorporated association", "Unincorporated associations", 1,
            meaning: "Not a body in law: it employs nobody, owns nothing and signs nothing. Its accountable body does that for it."),
        .. Sectors, .. OfBodies, .. OfSeatsAndPosts, .. OfModes, .. OfAgreements,
    ];

    private static IEnumerable<KindRow> Sectors =>
    [
        Word(KindOf.Sector, "public-services", "Public", "Public", 1),
        Word(KindOf.Sector, "business-and-trade", "Business", "Business", 2),
        Word(KindOf.Sector, "voluntary-organisations", "Voluntary", "Voluntary", 3),
        Word(KindOf.Sector, "community-groups", "Community", "Community", 4),
        Word(KindOf.Sector, "faith-groups", "Faith", "Faith", 5),
        Word(KindOf.Sector, "academic-bodies", "Academic", "Academic", 6),
    ];

    private static IEnumerable<KindRow> OfBodies =>
    [
        Word(KindOf.Body, "board", "Board", "Boards", 1),
        Word(KindOf.Body, "executive", "Executive", "Executives", 2),
        Word(KindOf.Body, "thematic-group", "Theme group", "Theme groups", 3),
        Word(KindOf.Body, "statutory-partnership", "Statutory partnership", "Statutory partnerships", 4),
        Word(KindOf.Body, "working-group", "Working group", "Working groups", 5),
        Word(KindOf.Body, "forum", "Forum", "Forums", 6),
        Word(KindOf.Body, "public-services-board", "Public services board", "Public services boards", 7),
        Word(KindOf.Body, "community-planning-board", "Community planning board", "Community planning boards", 8),
        Word(KindOf.Body, "locality-group", "Locality group", "Locality groups", 9),
        Word(KindOf.Layer, "strategic", "Strategic", "Strategic", 1, "Decides where the county is going"),
        Word(KindOf.Layer, "delivering", "Delivering", "Delivering", 2, "Sees to it that things get done"),
        Word(KindOf.Layer, "listening", "Listening", "Listening", 3, "Brings in those whom it is about"),
        Word(KindOf.Line, "reports-to", "Reports to", "Reports to", 1, meaning: "Says how its work goes, and does what it is asked"),
        Word(KindOf.Line, "statutory-duty", "Statutory duty to", "Statutory duties to", 2, meaning: "Must answer because an Act says so"),
        Word(KindOf.Line, "advises", "Advises", "Advises", 3, meaning: "Is heard, and decides nothing"),
    ];

    private static IEnumerable<KindRow> OfSeatsAndPosts =>
    [
        Word(KindOf.Seat, "councillor", "Councillor", "Councillors", 1),
        Word(KindOf.Seat, "officer", "Officer", "Officers", 2),
        Word(KindOf.Seat, "representative", "Representative", "Representatives", 3),
        Word(KindOf.Seat, "independent", "Independent person", "Independent people", 4),
        Word(KindOf.Level, "chief-officer-of-saltmarsh", "Chief officer", "Chief officers", 1),
        Word(KindOf.Level, "second-in-line-of-saltmarsh", "Second in line", "Seconds in line", 2),
        Word(KindOf.Level, "elected-of-saltmarsh", "Elected member", "Elected members", 3),
    ];

    private static IEnumerable<KindRow> OfModes =>
    [
        Word(KindOf.Mode, "advisory", "Advisory", "Advisory", 1, "Advises"),
        Word(KindOf.Mode, "commissioning", "Commissioning", "Commissioning", 2, "Decides and funds"),
        Word(KindOf.Mode, "laboratory", "Laboratory", "Laboratory", 3, "Tries new ideas"),
        Word(KindOf.Mode, "community-empowerment", "Community empowerment", "Community empowerment", 4, "Strengthens communities"),
        Word(KindOf.Relationship, "goals-based-coalition", "Goals-based coalition", "Goals-based coalitions", 1,
            meaning: "All share the goals, and each keeps the responsibility for its own services"),
        Word(KindOf.Relationship, "co-ordinated-services", "Strategically co-ordinated services", "Strategically co-ordinated services", 2,
            meaning: "Services are planned together and money is set aside together"),
        Word(KindOf.Relationship, "liaison-body", "Liaison body", "Liaison bodies", 3, meaning: "Those who take part tell and ask each other"),
        Word(KindOf.TwoTier, "aggregation", "Aggregation", "Aggregation", 1, meaning: "The county's plan is what the districts' plans add up to"),
        Word(KindOf.TwoTier, "added-value", "Added value", "Added value", 2, meaning: "The county does what the districts cannot do alone"),
    ];

    private static IEnumerable<KindRow> OfAgreements =>
    [
        Word(KindOf.Protocol, "compact", "Compact", "Compacts", 1),
        Word(KindOf.Protocol, "information-sharing", "Agreement to share information", "Agreements to share information", 2),
        Word(KindOf.Support, "administration", "Administration", "Administration", 1),
        Word(KindOf.Support, "research", "Research", "Research", 2),
        Word(KindOf.Support, "workers", "Workers", "Workers", 3),
        Word(KindOf.Plan, "strategy", "Strategy", "Strategies", 1),
        Word(KindOf.Plan, "agreement", "Agreement", "Agreements", 2),
        Word(KindOf.Plan, "own-plan", "Plan of one organisation", "Plans of one organisation", 3),
        Word(KindOf.Target, "designated", "Designated", "Designated", 1),
        Word(KindOf.Target, "education", "Education and early years", "Education and early years", 2),
        Word(KindOf.Target, "local", "Local", "Local", 3),
        Word(KindOf.Target, "stretch", "Stretch", "Stretch", 4),
    ];

    private static KindRow Word(KindOf list, string kind, string name, string plural, int order, string? plainly = null, string? meaning = null) => new()
    {
        List = list,
        Kind = kind,
        Name = name,
        Plural = plural,
        Order = order,
        Plainly = plainly,
        Meaning = meaning,
        Source = Book.Source("The words"),
    };
}
