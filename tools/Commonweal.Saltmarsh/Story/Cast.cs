using Commonweal.People.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The people whom the story names. All are invented; the others have names that were drawn.</summary>
internal static class Cast
{
    public const string ChairOfTheBoard = "Helen Marchbank";
    public const string Leader = "Stephen Garrod";
    public const string LeaderBefore = "Alan Threlkeld";
    public const string DirectorOfPublicHealth = "Ruth Ashdown";
    public const string DeputyDirectorOfPublicHealth = "Daniel Peake";
    public const string ChairOfTheSafetyPartnership = "Neil Hathersage";
    public const string ChiefConstable = "Moira Kerrigan";
    public const string OfTheFaiths = "Margaret Cole";
    public const string HavenLeader = "Jean Aldous";
    public const string HighwoldLeader = "Marcus Tranter";
    public const string EastmarshLeader = "Shirley Okafor";
    public const string FirstOfThePolicePool = "Carl Bristow";
    public const string SecondOfThePolicePool = "Yvonne Dutton";

    private const string AfterTheElection = "2026-05-19";
    private const string DayOfTheElection = "2026-05-07";

    /// <summary>Who holds which post; the Head of Partnerships is two people, and nobody is Director of Finance.</summary>
    public static void TellPosts(Book book)
    {
        Holds(book, "leader-of-saltmarsh", LeaderBefore, "2021-05-18", DayOfTheElection);
        Holds(book, "leader-of-saltmarsh", Leader, AfterTheElection);
        Holds(book, "chief-executive-of-saltmarsh", "Marian Oldfield", "2020-01");
        Holds(book, "director-of-public-health", DirectorOfPublicHealth, "2022-09-01");
        Holds(book, "deputy-director-of-public-health", DeputyDirectorOfPublicHealth, "2023-02");
        Holds(book, "director-of-finance", "Peter Lowther", "2018-04-03", "2026-06-30");
        Holds(book, "director-of-place", "Gwen Tasker", "2021-11-01");
        Holds(book, "head-of-partnerships", "Joanna Frith", "2023-01-09");
        Holds(book, "head-of-partnerships", "Sanjay Mehta", "2023-01-09");
        Holds(book, "member-for-care-and-health", "Roger Dunmore", "2021-05-18", DayOfTheElection);
        Holds(book, "member-for-care-and-health", "Nasreen Iqbal", AfterTheElection);
        Holds(book, "member-for-communities", "Winifred Astley", "2021-05-18", DayOfTheElection);
        Holds(book, "member-for-communities", "Philip Ansell", AfterTheElection);
        Holds(book, "member-for-environment", "Hugh Cranwell", "2023-05-16", DayOfTheElection);
        Holds(book, "member-for-environment", "Dorothy Naylor", AfterTheElection);
        Holds(book, "chief-constable", ChiefConstable, "2022-03-14");
        Holds(book, "chief-fire-officer", "Owen Radley", "2019-07");
        Holds(book, "principal-of-the-college", "Beatrice Holt", "2020-08");
        book.Tell("The people", new PersonNameRow { Person = book.Person(DirectorOfPublicHealth), Name = "Ruth Pemberton", Until = On("2019") });
    }

    public static void Holds(Book book, string post, string person, string? from, string? until = null) => book.Tell(
        "The posts",
        new PostHoldingRow { Post = post, Person = book.Person(person), From = On(from), Until = On(until) });
}
