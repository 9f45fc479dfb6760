using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.OpenData;

public sealed class FormerNamesTests : InterchangeTests
{
    private const string Bodies = "body,name,published\nboard,Board,yes\n";

    private const string Names = """
        body,former-address,former-name,until,source,source-of-one,note
        ,saltings,Saltings Forum,,"Paper 1, paragraph 2",,
        board,executive,Executive,2004-05,Paper 1,,Until the review
        board,steering-group,Steering Group,,Paper 1,,

        """;

    [Fact]
    public async Task Former_names_go_out_as_they_came_in()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies), ("former-names.csv", Names)));

        Assert.Equal(Names, await Give("saltmarsh", "former-names.csv"));
    }

    [Fact]
    public async Task A_former_address_leads_to_what_has_another_now()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies), ("former-names.csv", Names)));
        await using var db = Open();

        var leads = await (from known in db.KnownAs
                           join body in db.Set<Commonweal.Bodies.Body>() on known.ThingId equals body.Id
                           where known.Under == "bodies"
                           orderby known.Slug
                           select known.Slug + " " + body.Slug).ToListAsync();

        Assert.Equal(["board board", "executive board", "steering-group board"], leads);
    }

    [Fact]
    public async Task A_former_name_can_be_put_right_and_be_taken_away()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies), ("former-names.csv", Names)));

        Assert.Contains("former-names 0+ 1~ 2= 0-", await Take(Saltmarsh(("former-names.csv", Names.Replace("2004-05", "2005", StringComparison.Ordinal)))));
        Assert.Contains("former-names 0+ 0~ 0= 3-", await Take(Saltmarsh(("bodies.csv", Bodies)), replaces: true));

        Assert.Equal("", await Give("saltmarsh", "former-names.csv"));
    }

    [Fact]
    public async Task A_body_that_goes_takes_its_former_names_with_it()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies), ("former-names.csv", Names)));

        await Take(Saltmarsh(("former-names.csv", Names[..Names.IndexOf("board,exec", StringComparison.Ordinal)])), replaces: true);

        await using var db = Open();
        Assert.Empty(await db.KnownAs.Where(k => k.Under == "bodies").ToListAsync());
    }
}
