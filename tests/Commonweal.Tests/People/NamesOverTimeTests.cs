using System.Text;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.People;

/// <summary>A person is called on a day what they were called then, and posts pass from one to another (HOR-44).</summary>
public sealed class NamesOverTimeTests : InterchangeTests
{
    private const string People = "person,name,published\nann-example,Ann Example,yes\nbob-sample,Bob Sample,no\n";

    private const string Posts = "post,title\nleader,Leader of the Council\nclerk,Clerk to the Council\n";

    private const string Holdings = """
        post,person,from,until,source,source-of-one,note
        clerk,ann-example,2005-05,,,,
        clerk,bob-sample,2005-05,2007-04-30,Minutes of 2005,,A job share
        leader,,,2003-05-01,,,
        leader,ann-example,2003-05-01,,,,Two hats

        """;

    private const string Names = """
        person,name,from,until,source,source-of-one,note
        ann-example,Ann Formerly,,2004-06-05,Invented,,

        """;

    [Theory]
    [InlineData("2003-12-31", "Ann Formerly")]
    [InlineData("2004-06-04", "Ann Formerly")]
    [InlineData("2004-06-05", "Ann Between")]
    [InlineData("2005-12-31", "Ann Between")]
    [InlineData("2006-01-01", "Ann Example")]
    public void A_person_is_called_what_they_were_called_on_that_day(string on, string name)
    {
        var names = new[] { ("Ann Formerly", Given.Held(until: "2004-06-05")), ("Ann Between", Given.Held("2004-06-05", "2005")) };

        Assert.Equal(name, PersonName.On(ImpreciseDate.Parse(on).Latest, "Ann Example", names));
    }

    [Fact]
    public void A_joint_post_is_one_of_two_organisations()
    {
        var council = Given.Organisation("Saltmarsh Council");
        var post = new Post("public-health", "Director of Public Health", council, Lifetime.NotStated, Citation.None);

        var broken = Assert.Throws<BrokenRuleException>(() => post.ShareWith(council));

        Assert.Equal("Director of Public Health cannot be a joint post of Saltmarsh Council and itself: name another organisation", broken.Message);
    }

    [Fact]
    public async Task Names_and_posts_go_out_as_they_came_in()
    {
        await TakeAll();

        Assert.Equal(Holdings, await Give("saltmarsh", "post-holdings.csv"));
        Assert.Equal(Names, await Give("saltmarsh", "person-names.csv"));
    }

    [Fact]
    public async Task Joint_posts_go_out_with_their_level_and_theme_as_they_came_in()
    {
        const string posts = """
            post,title,organisation,jointly-with,level,portfolio,from,until,source,source-of-one,note
            public-health,Director of Public Health,council,trust,chief-officer,Health,,,,,

            """;
        var kinds = "list,kind,name,plural,order\nlevel,chief-officer,Chief officer,Chief officers,1\n";
        var organisations = "organisation,name\ncouncil,Saltmarsh Council\ntrust,Saltmarsh Primary Care Trust\n";

        await Take(Saltmarsh(("kinds.csv", kinds), ("organisations.csv", organisations), ("posts.csv", posts)));

        Assert.Equal(posts, await Give("saltmarsh", "posts.csv"));
    }

    [Fact]
    public async Task A_post_that_somebody_holds_whose_name_is_not_published_is_still_held()
    {
        await TakeAll();
        await using var seen = Open(drafts: false);

        var holders = await seen.PostHoldings().Where(h => h.Post.Slug == "clerk").Select(h => h.Person == null ? null : h.Person.Name).ToListAsync();

        Assert.Equal([null, "Ann Example"], holders.Order());
    }

    [Fact]
    public async Task A_download_says_that_the_post_is_held_and_not_by_whom()
    {
        await TakeAll();
        await using var seen = Open(drafts: false);

        var files = (await new Export(seen, Modules.Registers).RunAsync("saltmarsh", default))!.Files;

        Assert.Contains("clerk,,2005-05,2007-04-30,Minutes of 2005", Encoding.UTF8.GetString(files["post-holdings.csv"]), StringComparison.Ordinal);
        Assert.All(files.Values, f => Assert.DoesNotContain("bob", Encoding.UTF8.GetString(f), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_a_hidden_person_was_called_is_hidden_too()
    {
        await TakeAll();
        await Take(Saltmarsh(("people.csv", People.Replace("yes", "no", StringComparison.Ordinal))));

        await using var seen = Open(drafts: false);
        Assert.Empty(await seen.PersonNames().ToListAsync());
    }

    private Task<string[]> TakeAll() =>
        Take(Saltmarsh(("people.csv", People), ("person-names.csv", Names), ("posts.csv", Posts), ("post-holdings.csv", Holdings)));
}
