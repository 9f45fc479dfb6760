using Commonweal.Tests.Platform.OpenData;

namespace Commonweal.Tests.Bodies;

/// <summary>Registers that lead to other partnerships of the installation, and to posts and people in words.</summary>
public sealed class LinkedFilesTests : InterchangeTests
{
    private const string Link = "link,to-what,to,number\n";

    /// <summary>CHO-14, NHP-11.</summary>
    [Fact]
    public async Task A_partnership_is_linked_with_another_by_its_address_once_that_was_imported()
    {
        var district = Saltmarsh(("partnership-links.csv", Link + "in-the-county-of,partnership,fenshire,\n"));

        var early = await Import(district);
        await Take(Of("fenshire"));
        await Take(district);

        Assert.Equal(["partnership-links.csv:2:to: \"fenshire\" is not a partnership of this installation; import it first"], early.Faults.Select(f => f.ToString()));
        Assert.Contains("\nin-the-county-of,,partnership,fenshire,", await Give("saltmarsh", "partnership-links.csv"), StringComparison.Ordinal);
        Assert.Equal(["partnership 0+ 0~ 1= 0-", "partnership-links 0+ 0~ 1= 0-"], await Take(district));
    }

    /// <summary>CHO-14: the circle is found through what the other partnerships state.</summary>
    [Fact]
    public async Task Two_partnerships_cannot_be_imported_into_each_others_county()
    {
        await Take(Of("fenshire"));
        await Take(Saltmarsh(("partnership-links.csv", Link + "in-the-county-of,partnership,fenshire,\n")));

        var outcome = await Import(Of("fenshire", ("partnership-links.csv", Link + "in-the-county-of,partnership,saltmarsh,\n")));

        Assert.Equal(["partnership-links.csv:2:link: fenshire cannot be in its own county, by way of Saltmarsh Partnership"], outcome.Faults.Select(f => f.ToString()));
    }

    /// <summary>The public does not learn of a draft partnership from those that are linked with it.</summary>
    [Fact]
    public async Task A_link_with_a_draft_is_not_given_to_the_public()
    {
        await Take(Files(("partnership.csv", "partnership,name,published\nfenshire,Fenshire,no\n")));
        await Take(Saltmarsh(("partnership-links.csv", Link + "works-with,partnership,fenshire,\nworks-with,others,neighbours,3\n")));

        await using var db = Open(drafts: false);
        var given = await new Commonweal.Platform.OpenData.Export(db, Commonweal.Platform.Modules.Registers).RunAsync("saltmarsh", default);

        Assert.Equal(
            "link,number,to-what,to,from,until,source,source-of-one,note\nworks-with,3,others,neighbours,,,,,\n",
            System.Text.Encoding.UTF8.GetString(given!.Files["partnership-links.csv"]));
    }

    /// <summary>HOR-3: what the other party is decides where its address is looked for.</summary>
    [Theory]
    [InlineData("post,clerk", "delegations.csv:2:to: \"clerk\" is not in posts.csv; add it there or correct the spelling")]
    [InlineData("body,bord", "delegations.csv:2:to: \"bord\" is not in bodies.csv; add it there or correct the spelling")]
    [InlineData("organisation,", "delegations.csv:2:to: Its \"to\" is empty; enter the organisation, or set \"to-what\" to not-stated")]
    [InlineData("not-stated,officers", "delegations.csv:2:to: Its \"to\" is \"officers\" beside not-stated; leave \"to\" empty or set \"to-what\" to what it is")]
    [InlineData("body,board", "delegations.csv:2:body: Board cannot delegate to itself")]
    public async Task What_a_delegation_leads_to_must_be_there(string to, string fault)
    {
        var outcome = await Import(Saltmarsh(
            ("bodies.csv", "body,name,published\nboard,Board,yes\n"),
            ("delegations.csv", $"body,scope,to-what,to\nboard,A target,{to}\n")));

        Assert.Equal([fault], outcome.Faults.Select(f => f.ToString()));
    }

    private static Commonweal.Platform.OpenData.Bundle Of(string slug, params (string, string)[] files) =>
        Files([("partnership.csv", $"partnership,name,published\n{slug},{slug},yes\n"), .. files]);
}
