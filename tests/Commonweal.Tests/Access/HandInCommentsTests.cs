using System.Net;
using System.Text;
using Commonweal.Performance;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access;

/// <summary>What lies behind a figure is handed in together with it, counts as it does, and whoever is to hand it in is known (peers.md 46 to 51).</summary>
[Trait("Runs", "on both databases")]
public sealed class HandInCommentsTests : IAsyncLifetime
{
    private const string Grid = "/staff/north/figures?show=all";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        var bundle = new Bundle();
        foreach (var (name, text) in new[]
        {
            ("partnership.csv", "partnership,name,published\nnorth,North,yes\n"),
            ("indicators.csv", "indicator,name,unit,polarity,decimals,frequency,days-until-due,asks-sign-off\nsheep,Lost sheep,%,low-is-good,1,financial-year,30,\nwalls,Broken walls,walls,low-is-good,0,quarter,30,\nwolves,Wolves seen,wolves,low-is-good,0,financial-year,,yes\n"),
            ("kinds.csv", "list,kind,name,plural,order\narea,moor,Moor,Moors,1\n"),
            ("areas.csv", "area,name,kind\nnorth-moor,North Moor,moor\n"),
            ("organisations.csv", "organisation,name\nfarms,Farms of the north\n"),
            ("scorecard.csv", "indicator,area,owner,order\nsheep,north-moor,farms,1\nwalls,north-moor,farms,2\nwolves,north-moor,,3\n"),
        })
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = _site.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_comment_is_looked_at_and_handed_in_with_its_figure_and_signed()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2024/25"), ("Comments[sheep]", "The fences were mended."), ("SignedBy", "farms"));

        Assert.Contains("Lost sheep, 2024/25: 4.5% Comment: The fences were mended.", looked.Text, StringComparison.Ordinal);
        Assert.Contains("Comments stand on the pages of their indicators, signed: Farms of the north.", looked.Text, StringComparison.Ordinal);
        Assert.Null(await Story("sheep"));

        var done = await looked.Send();

        Assert.Contains("One figure and one comment are handed in", done.Text, StringComparison.Ordinal);
        Assert.Contains("Lost sheep, 2024/25: The fences were mended. (signed: Farms of the north, 10 March 2026)", done.Text, StringComparison.Ordinal);
        Assert.Equal("The fences were mended. Signed: Farms of the north, 10 March 2026. It is about 2024/25.", await Story("sheep"));
    }

    [Fact]
    public async Task Its_address_is_its_own_also_where_another_installation_gave_that_away_already()
    {
        var bundle = new Bundle();
        bundle.Add("partnership.csv", "partnership,name,published\nnorth,North,yes\n"u8.ToArray());
        bundle.Add("stories.csv", "story,indicator,text,on\nsheep-return-1,sheep,Brought from elsewhere.,2025-05-01\n"u8.ToArray());
        await using (var db = _site.Store.Open())
        {
            Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
        }

        await (await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2024/25"), ("Comments[sheep]", "The fences were mended."))).Send();

        await using var after = _site.Store.Open();
        var stories = Encoding.UTF8.GetString((await new Export(after, Modules.Registers).RunAsync("north", default))!.Files["stories.csv"]);
        Assert.Equal(["sheep-return-1", "sheep-return-1-2"], stories.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(l => l.Split(',')[0]));
        Assert.Contains("The fences were mended.", (await _site.Visitor().Visit("/north/indicators/sheep")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_keeps_nobody_from_emptying_the_registers()
    {
        await (await (await (await _manager.Visit(Grid)).Send(("Comments[sheep]", "The fences were mended."), ("SignedBy", "farms"))).Send()).Press("Take them back");
        var bundle = new Bundle();
        bundle.Add("partnership.csv", "partnership,name,published\nnorth,North,yes\n"u8.ToArray());

        await using var db = _site.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(Replaces: true), default)).Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task A_comment_without_a_figure_says_why_there_is_none_and_the_partnership_itself_signs()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Periods[sheep]", "2024/25"), ("Comments[sheep]", "Nobody counted."));

        Assert.Contains("Lost sheep, 2024/25: no figure Comment: Nobody counted.", looked.Text, StringComparison.Ordinal);
        Assert.Contains("One comment is handed in", (await looked.Send()).Text, StringComparison.Ordinal);
        Assert.Equal("Nobody counted. Signed: North, 10 March 2026. It is about 2024/25.", await Story("sheep"));
    }

    [Fact]
    public async Task A_comment_that_was_altered_after_it_was_looked_at_is_looked_at_anew()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Periods[sheep]", "2024/25"), ("Comments[sheep]", "Nobody counted."));

        var again = await looked.Send(("Comments[sheep]", "Nobody counts."));

        Assert.Contains("Comment: Nobody counts.", again.Text, StringComparison.Ordinal);
        Assert.Null(await Story("sheep"));
    }

    [Fact]
    public async Task A_comment_waits_with_its_return_and_is_taken_back_with_it()
    {
        var waiting = await (await (await _manager.Visit(Grid)).Send(("Values[wolves]", "3"), ("Periods[wolves]", "2024/25"), ("Comments[wolves]", "They came back."))).Send();
        foreach (var address in new[] { "/north/indicators/wolves", "/api/v1/north/indicators/wolves", "/north/data/stories.csv" })
        {
            Assert.DoesNotContain("They came back", await _site.Visitor().GetStringAsync(address), StringComparison.Ordinal);
        }

        await waiting.Press("Sign them off");
        Assert.Equal("They came back. Signed: North, 10 March 2026. It is about 2024/25.", await Story("wolves"));
        Assert.Contains("They came back", await _site.Visitor().GetStringAsync("/north/data/stories.csv"), StringComparison.Ordinal);

        await waiting.Press("Take them back");
        Assert.Null(await Story("wolves"));
        Assert.Contains("They came back", (await _manager.Visit("/staff/north/figures/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fourth_cell_of_what_is_pasted_is_the_comment()
    {
        await (await (await _manager.Visit(Grid)).Send(("Pasted", "Lost sheep\t4.5\t2023/24\tA mild winter.\nBroken walls\t\t2025/26 Q1\tNobody counted.\n"))).Send();

        Assert.Equal("A mild winter. Signed: North, 10 March 2026. It is about 2023/24.", await Story("sheep"));
        Assert.Equal("Nobody counted. Signed: North, 10 March 2026. It is about April to June 2025.", await Story("walls"));
    }

    [Fact]
    public async Task What_cannot_be_signed_or_is_too_long_is_refused_and_stays()
    {
        var grid = await _manager.Visit(Grid);
        var form = grid.Page.QuerySelectorAll("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;
        using var posted = await _manager.PostAsync(Grid, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = form,
            ["Comments[sheep]"] = new string('x', 2001),
            ["Periods[sheep]"] = "2024/25",
            ["SignedBy"] = "south-trust",
        }));
        var said = await posted.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
        Assert.Contains("Lost sheep: the comment has 2001 characters; shorten it to 2000 or fewer", said, StringComparison.Ordinal);
        Assert.Contains("Choose who signs the comments from the list", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grid_says_from_whom_figures_are_due_and_shows_those_of_one()
    {
        var all = await _manager.Visit("/staff/north/figures");
        Assert.Equal(["All", "Farms of the north: 2 late", "no owner: 1 due"], all.Texts("nav[aria-label='From whom they are due'] li"));

        var farms = await all.Follow("Farms of the north: 2 late");

        Assert.Equal(["Broken walls", "Lost sheep"], farms.Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent).Order(StringComparer.Ordinal));
        Assert.StartsWith("2 of 2 figures of Farms of the north are due.", farms.Texts("h1 + p")[0], StringComparison.Ordinal);
        Assert.Null(farms.Page.QuerySelector("select[name=SignedBy] option[selected]:not([value=''])"));
        Assert.Equal(["Wolves seen"], (await _manager.Visit("/staff/north/figures?from=no-owner")).Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit("/staff/north/figures?from=police")).Status);
    }

    [Fact]
    public async Task My_work_counts_the_figures_due_and_late_for_whoever_may_hand_them_in()
    {
        var work = await _manager.Visit("/staff/work?p=north");
        Assert.Contains("Figures: 1 due, 2 late", work.Text, StringComparison.Ordinal);
        Assert.Equal("/staff/north/figures", (await work.Follow("Figures: 1 due, 2 late")).Address);

        await (await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2024/25"))).Send();
        Assert.Contains("Figures: 1 due, 1 late", (await _manager.Visit("/staff/work?p=north")).Text, StringComparison.Ordinal);
        var officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));
        Assert.DoesNotContain("Figures:", (await officer.Visit("/staff/work")).Text, StringComparison.Ordinal);
    }

    private async Task<string?> Story(string indicator) =>
        (await _site.Visitor().Visit($"/north/indicators/{indicator}")).Page.QuerySelector("#story + .cw-story") is { } story ? string.Join(' ', story.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
