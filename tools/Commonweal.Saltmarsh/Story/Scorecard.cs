using Commonweal.Performance;
using static Commonweal.Performance.PeriodKind;
using static Commonweal.Performance.Polarity;
using static Commonweal.Saltmarsh.Story.Stands;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The sixty indicators of the county: 33 that its agreement designates, 16 of education, and 11 of its own.</summary>
internal static class Scorecard
{
    public const string Burglaries = "burglaries";
    public const string Casualties = "road-casualties";
    public const string Recycled = "waste-recycled";
    public const string OutOfWork = "out-of-work-benefits";
    public const string Drugs = "drug-users-in-treatment";
    public const string FirstTime = "first-time-entrants";
    public const string Homes = "net-additional-homes";

    private const string Council = "Saltmarsh County Council";
    private const string Police = "Saltmarsh Constabulary";
    private const string Health = "Saltmarsh Community Health NHS Trust";
    private const string Survey = "The residents’ survey of the five councils";
    private const string National = "The national statistics of this made-up county";
    private const string Districts = "The four district councils";

    public static IReadOnlyList<Watched> All { get; } =
    [
        .. Designated.Select(w => w with { Under = "Designated in the agreement" }),
        .. Education.Select(w => w with { Under = "Education" }),
        .. Local.Select(w => w with { Under = "Local" }),
    ];

    private static IEnumerable<Watched> Designated =>
    [
        new("get-on-well", "NI 1", "People who say that people of different backgrounds get on well together", "%", HighIsGood, SurveyYear, Survey, 74.1, 78.6, OnCourse),
        new("influence-decisions", "NI 4", "People who feel that they can influence decisions where they live", "%", HighIsGood, SurveyYear, Survey, 28.4, 26.1, OffCourse),
        new("satisfied-with-area", "NI 5", "People who are satisfied with where they live", "%", HighIsGood, SurveyYear, Survey, 81.0, 82.7, OnCourse),
        new("thriving-third-sector", "NI 7", "Voluntary groups that say they can thrive here", "%", HighIsGood, SurveyYear, Survey, 0, 0, NoFigure),
        new("adults-in-sport", "NI 8", "Adults who take part in sport and active recreation", "%", HighIsGood, SurveyYear, Survey, 21.3, 23.9, Near),
        new("serious-violent-crime", "NI 15", "Serious violent crime", "per 1,000 people", LowIsGood, Quarter, Police, 0.31, 0.26, OnCourse) { Decimals = 2 },
        new("serious-acquisitive-crime", "NI 16", "Serious theft: burglary of homes, robbery, and theft of and from vehicles", "per 1,000 people", LowIsGood, Quarter, Police, 3.1, 2.4, OnCourse) { Decimals = 1 },
        new("anti-social-behaviour", "NI 17", "People who see anti-social behaviour as a large problem", "%", LowIsGood, SurveyYear, Survey, 17.8, 15.2, OnCourse),
        new("assault-with-injury", "NI 20", "Assault with injury", "per 1,000 people", LowIsGood, Month, Police, 0.58, 0.61, OffCourse) { Decimals = 2 },
        new("reoffending", "NI 30", "Offences by those who offend often", "offences", LowIsGood, FinancialYear, Police, 0, 0, NoFigure),
        new("repeat-domestic-violence", "NI 32", "Domestic violence that is repeated", "%", LowIsGood, Quarter, Police, 31.5, 25.9, OnCourse),
        new(Drugs, "NI 40", "Drug users who are in effective treatment", "people", HighIsGood, Quarter, Health, 1104, 1038, OffCourse),
        new("alcohol-admissions", "NI 39", "Admissions to hospital because of alcohol", "per 100,000 people", LowIsGood, Quarter, Health, 412, 437, OffCourse),
        new(Casualties, "NI 47", "People killed or badly hurt on the roads", "people", LowIsGood, CalendarYear, Council, 412, 331, OnCourse),
        new("breastfeeding", "NI 53", "Babies who are breastfed at six to eight weeks", "%", HighIsGood, Quarter, Health, 41.2, 46.8, OnCourse),
        new("obesity-in-year-6", "NI 56", "Children in Year 6 who are obese", "%", LowIsGood, AcademicYear, Health, 19.4, 18.9, Near),
        new("moves-of-children-in-care", "NI 62", "Children in care who were moved three times or more in a year", "%", LowIsGood, FinancialYear, Council, 12.6, 9.8, OnCourse),
        new(FirstTime, "NI 111", "Young people who come before the courts for the first time", "per 100,000 aged 10 to 17", LowIsGood, Quarter, Police, 18.3, 13.4, OnCourse) { Decimals = 1 },
        new("teenage-pregnancies", "NI 112", "Women under 18 who became pregnant", "per 1,000 aged 15 to 17", LowIsGood, Quarter, National, 17.2, 13.1, OnCourse) { Decimals = 1 },
        new("not-in-work-or-learning", "NI 117", "Young people aged 16 to 18 who are neither in work nor learning", "%", LowIsGood, Month, Council, 6.4, 5.1, OnCourse),
        new("all-deaths", "NI 120", "Deaths of all ages and causes, adjusted for age", "per 100,000 people", LowIsGood, CalendarYear, National, 987, 961, Near),
        new("stopped-smoking", "NI 123", "People who stopped smoking for four weeks with help", "per 100,000 adults", HighIsGood, Quarter, Health, 162, 121, OffCourse),
        new("independent-after-hospital", "NI 125", "Older people who are at home three months after hospital", "%", HighIsGood, FinancialYear, Council, 78.2, 83.5, OnCourse),
        new("direct-payments", "NI 130", "People in social care who direct their own support", "%", HighIsGood, Quarter, Council, 22.6, 34.8, OnCourse),
        new(OutOfWork, "NI 152", "People of working age on out-of-work benefits", "%", LowIsGood, Month, National, 10.9, 9.7, OnCourse),
        new(Homes, "NI 154", "Homes that were added, less those lost", "homes", HighIsGood, FinancialYear, Districts, 1980, 1630, OffCourse),
        new("affordable-homes", "NI 155", "Affordable homes that were finished", "homes", HighIsGood, FinancialYear, Districts, 310, 402, OnCourse),
        new("level-2", "NI 163", "People of working age qualified to Level 2 or higher", "%", HighIsGood, CalendarYear, National, 70.3, 74.0, OnCourse),
        new("new-businesses", "NI 171", "New businesses registered", "per 10,000 adults", HighIsGood, CalendarYear, National, 48.7, 51.5, Near) { Decimals = 1 },
        new("carbon-dioxide", "NI 186", "Carbon dioxide for each who lives here", "tonnes", LowIsGood, CalendarYear, National, 6.2, 5.2, OnCourse) { Decimals = 1 },
        new("adapting-to-climate", "NI 188", "How far plans for a changed climate have got, from 0 to 4", "level", HighIsGood, FinancialYear, Council, 0, 0, NoFigure),
        new(Recycled, "NI 192", "Household waste that is used again", "%", HighIsGood, Quarter, "", 44.6, 48.9, Near),
        new("biodiversity", "NI 197", "Local wildlife sites that are well looked after", "%", HighIsGood, FinancialYear, Council, 0, 0, NoFigure),
    ];

    private static IEnumerable<Watched> Education =>
    [
        School("early-years", "NI 72", "Children of five who are well on their way in all early learning", 61.0, 66.4, OnCourse),
        School("key-stage-2", "NI 73", "Children of 11 who reach what is expected in English and mathematics", 68.3, 70.1, Near),
        School("key-stage-3", "NI 74", "Pupils of 14 who reach what is expected in English and mathematics", 0, 0, NoFigure),
        School("five-good-passes", "NI 75", "Pupils of 16 with five good passes, English and mathematics among them", 51.7, 56.9, OnCourse),
        School("science-at-14", "NI 83", "Pupils of 14 who reach what is expected in science", 0, 0, NoFigure),
        School("persistent-absence", "NI 87", "Pupils of secondary schools who are often absent", 14.9, 20.3, OffCourse) with { Good = LowIsGood },
        School("gap-at-five", "NI 92", "How far the lowest fifth of children of five are behind the rest", 34.2, 31.0, OnCourse) with { Good = LowIsGood },
        School("progress-in-english", "NI 93", "Pupils who got two levels on in English between 7 and 11", 82.5, 86.0, OnCourse),
        School("progress-in-mathematics", "NI 94", "Pupils who got two levels on in mathematics between 7 and 11", 80.9, 79.2, OffCourse),
        School("english-to-14", "NI 95", "Pupils who got two levels on in English between 11 and 14", 0, 0, NoFigure),
        School("mathematics-to-14", "NI 96", "Pupils who got two levels on in mathematics between 11 and 14", 0, 0, NoFigure),
        School("english-to-16", "NI 97", "Pupils who got three levels on in English between 11 and 16", 66.1, 70.8, OnCourse),
        School("mathematics-to-16", "NI 98", "Pupils who got three levels on in mathematics between 11 and 16", 60.4, 57.7, OffCourse),
        School("in-care-english", "NI 99", "Children in care who reach what is expected in English at 11", 0, 0, NoFigure),
        School("in-care-mathematics", "NI 100", "Children in care who reach what is expected in mathematics at 11", 0, 0, NoFigure),
        School("in-care-passes", "NI 101", "Children in care with five good passes at 16", 14.3, 12.1, OffCourse),
    ];

    private static IEnumerable<Watched> Local =>
    [
        new(Burglaries, null, "Burglaries of homes", "burglaries", LowIsGood, FinancialYear, Police, 1688, 1412, OnCourse),
        new("bus-journeys", null, "Journeys by bus that began in the county", "thousand journeys", HighIsGood, Month, Council, 612, 549, OffCourse),
        new("homes-safe-from-floods", null, "Homes that are safer from floods than in 2021", "homes", HighIsGood, FinancialYear, Council, 140, 1260, OnCourse),
        new("flood-wardens", null, "Villages that have a trained flood warden", "villages", HighIsGood, FinancialYear, Districts, 0, 0, NoFigure),
        new("fast-connections", null, "Homes with a fast connection to the internet", "%", HighIsGood, Quarter, National, 71.8, 88.2, OnCourse),
        new("rough-sleepers", null, "People who were counted sleeping rough", "people", LowIsGood, Quarter, Districts, 31, 44, OffCourse),
        new("apprenticeships", null, "Apprenticeships that partners began", "apprenticeships", HighIsGood, AcademicYear, Council, 188, 241, OnCourse),
        new("village-halls", null, "Village halls that are open on most days", "halls", HighIsGood, FinancialYear, Districts, 0, 0, NoFigure),
        new("empty-shops", null, "Shops that stand empty", "%", LowIsGood, Quarter, Districts, 12.2, 14.6, OffCourse),
        new("cycling", null, "Bicycles counted on the estuary path", "bicycles a day", HighIsGood, Quarter, Council, 418, 447, Near),
        new("volunteers", null, "People who volunteer at least once a month", "%", HighIsGood, SurveyYear, Survey, 26.3, 25.8, Near),
    ];

    private static Watched School(string slug, string code, string name, double first, double last, Stands stands) =>
        new(slug, code, name, "%", HighIsGood, AcademicYear, Council, first, last, stands);
}
