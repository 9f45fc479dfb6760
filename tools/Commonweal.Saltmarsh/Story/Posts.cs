using Commonweal.People.Registers;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>Posts that somebody holds on account of which they sit somewhere.</summary>
internal static class Posts
{
    private const string Chief = "chief-officer-of-saltmarsh";
    private const string Second = "second-in-line-of-saltmarsh";
    private const string Elected = "elected-of-saltmarsh";
    private const string County = "saltmarsh-county-council";

    public static IEnumerable<PostRow> All =>
    [
        Post("leader-of-saltmarsh", "Leader of the County Council", County, Elected),
        Post("chief-executive-of-saltmarsh", "Chief Executive", County, Chief),
        Post("director-of-public-health", "Director of Public Health", County, Chief) with { JointlyWith = "saltmarsh-community-health-trust", Portfolio = "Health" },
        Post("deputy-director-of-public-health", "Deputy Director of Public Health", County, Second) with { Portfolio = "Health" },
        Post("director-of-finance", "Director of Finance", County, Chief),
        Post("director-of-place", "Director of Place", County, Chief) with { Portfolio = "Place and Environment" },
        Post("head-of-partnerships", "Head of Partnerships", County, Second),
        Post("member-for-care-and-health", "Cabinet Member for Care and Health", County, Elected) with { Portfolio = "Health" },
        Post("member-for-communities", "Cabinet Member for Communities and Safer Roads", County, Elected) with { Portfolio = "Safer" },
        Post("member-for-environment", "Cabinet Member for Environment and Transport", County, Elected) with { Portfolio = "Place and Environment" },
        Post("chief-constable", "Chief Constable", "saltmarsh-constabulary", Chief),
        Post("chief-fire-officer", "Chief Fire Officer", "saltmarsh-fire-and-rescue", Chief),
        Post("principal-of-the-college", "Principal", "saltmarsh-college", Chief),
        Post("merefleet-partnership-officer", "Partnership Officer", "merefleet-council", Second),
        Post("haven-leader", "Leader of the Council", "haven-and-saltings-council", Elected),
        Post("highwold-leader", "Leader of the Council", "highwold-council", Elected),
        Post("eastmarsh-leader", "Leader of the Council", "eastmarsh-council", Elected),
    ];

    private static PostRow Post(string post, string title, string organisation, string level) => new()
    {
        Post = post,
        Title = title,
        Organisation = organisation,
        Level = level,
        Source = Book.Source("The posts"),
    };
}
