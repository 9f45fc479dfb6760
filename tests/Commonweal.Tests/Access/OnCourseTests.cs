using System.Net;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access;

/// <summary>The rules for the status are read from top to bottom, and others are tried on past figures before they are kept (peers.md 43).</summary>
[Trait("Runs", "on both databases")]
public sealed class OnCourseTests : IAsyncLifetime
{
    private const string Rules = "/staff/north/on-course";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await Take(
            ("indicators.csv", "indicator,name,unit,polarity,frequency\nsheep,Lost sheep,%,low-is-good,financial-year\n"),
            ("kinds.csv", "list,kind,name,plural,order\narea,moor,Moor,Moors,1\n"),
            ("areas.csv", "area,name,kind\nnorth-moor,North Moor,moor\n"),
            ("plans.csv", "plan,name\nfold,Fold plan\n"),
            ("scorecard.csv", "indicator,area,order\nsheep,north-moor,1\n"),
            ("targets.csv", "target,title,plan,indicator\nfewer,Fewer lost sheep,fold,sheep\nidle,Fewer still,fold,sheep\n"),
            ("target-values.csv", "target,period,value\nfewer,2022/23,100\nfewer,2023/24,100\n"),
            ("figures.csv", "indicator,area,period,value\nsheep,north-moor,2022/23,104\nsheep,north-moor,2023/24,108\n"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_other_rules_would_have_said_is_shown_before_they_are_kept()
    {
        var page = await _manager.Visit(Rules);
        Assert.Contains("These are the usual ones", page.Text, StringComparison.Ordinal);
        Assert.Equal(["At the target or better: on course", "Within 5 % of the target or better: near", "Otherwise: off course"], page.Texts("main ol li"));

        var looked = await page.Send(("Typed[1].By", "10 %"));

        Assert.Contains("on course: 0 now, 0 by these near: 0 now, 1 by these off course: 1 now, 0 by these", looked.Text, StringComparison.Ordinal);
        Assert.Equal(["Fewer lost sheep Fold plan | 2023/24: off course → near"], looked.Page.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))));
        Assert.Contains("Off course", await Scorecard(), StringComparison.Ordinal);

        var kept = await looked.Press("Keep these rules");

        Assert.Contains("The rules are kept", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("the usual ones; the", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Near", await Scorecard(), StringComparison.Ordinal);
        Assert.Equal(["1,within-or-better,0,on-course,,,", "2,within-or-better,10 %,near,,,", "3,otherwise,,off-course,,,"], (await File("status-rules.csv"))!.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
    }

    [Fact]
    public async Task Rules_that_were_altered_after_they_were_looked_at_are_looked_at_anew()
    {
        var looked = await (await _manager.Visit(Rules)).Send(("Typed[1].By", "10 %"));

        await looked.Press("Keep these rules", ("Typed[1].By", "20 %"));

        Assert.Null(await File("status-rules.csv"));
    }

    [Fact]
    public async Task They_are_asked_in_the_order_of_their_places_and_an_emptied_one_is_none()
    {
        var looked = await (await _manager.Visit(Rules)).Send(("Typed[1].Test", ""), ("Typed[2].Place", "9"), ("Typed[3].Place", "1"), ("Typed[3].Test", "BetterBy"), ("Typed[3].By", "5"), ("Typed[3].Then", "OnCourse"));
        await looked.Press("Keep these rules");

        Assert.Equal(["1,within-or-better,0,on-course,,,", "2,better-by,5,on-course,,,", "3,otherwise,,off-course,,,"], (await File("status-rules.csv"))!.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
        await (await (await _manager.Visit(Rules)).Send(("Typed[0].Test", ""), ("Typed[1].Test", ""), ("Typed[2].Test", ""))).Press("Keep these rules");
        Assert.Null(await File("status-rules.csv"));
        Assert.Contains("These are the usual ones", (await _manager.Visit(Rules)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Typed[1].By", "a bit", "Rule 2: “a bit” is not by how much; enter 0.5, or 5 %, or nothing for each target’s own tolerance")]
    [InlineData("Typed[2].By", "5", "Rule 3: nothing is asked by how much here; leave that empty")]
    [InlineData("Typed[1].Then", "", "Rule 2: choose what a target is where that is so")]
    [InlineData("Typed[1].Place", "first", "Rule 2: “first” is not a place; enter 1 for the rule that is asked first")]
    [InlineData("Typed[2].Place", "1", "Rules below “otherwise” are never asked; give “otherwise” the last place")]
    public async Task What_cannot_be_is_said_and_what_was_typed_stays(string field, string value, string message)
    {
        var again = await (await _manager.Visit(Rules)).Send((field, value), ("Typed[0].By", "3 %"));

        Assert.Equal((HttpStatusCode.BadRequest, "3 %"), (again.Status, again.Page.QuerySelector("[name='Typed[0].By']")!.GetAttribute("value")));
        Assert.Equal([message], again.Errors);
        Assert.Null(await File("status-rules.csv"));
    }

    [Fact]
    public async Task What_somebody_else_kept_meanwhile_is_shown_and_nothing_is_lost()
    {
        var mine = await (await _manager.Visit(Rules)).Send(("Typed[1].By", "10 %"));
        await (await (await _manager.Visit(Rules)).Send(("Typed[1].By", "20 %"))).Press("Keep these rules");

        var again = await mine.Press("Keep these rules");

        Assert.Equal(["Somebody else changed the rules while you were writing. They are now: At the target or better: on course; Within 20 % of the target or better: near; Otherwise: off course. Press once more if yours hold"], again.Errors);
        Assert.Equal("10 %", again.Page.QuerySelector("[name='Typed[1].By']")!.GetAttribute("value"));
        await (await again.Send()).Press("Keep these rules");
        Assert.Contains("2,within-or-better,10 %,near", await File("status-rules.csv"), StringComparison.Ordinal);
    }

    private async Task<string> Scorecard() => (await _site.Visitor().Visit("/north/indicators/sheep")).Page.QuerySelector(".cw-answers")!.TextContent;

    private async Task<string?> File(string name)
    {
        await using var db = _site.Store.Open();
        return (await new Export(db, Modules.Registers).RunAsync("north", default))!.Files.TryGetValue(name, out var file) ? Encoding.UTF8.GetString(file) : null;
    }

    private async Task Take(params (string Name, string Text)[] files)
    {
        var bundle = new Bundle();
        bundle.Add("partnership.csv", Encoding.UTF8.GetBytes("partnership,name,published\nnorth,North,yes\n"));
        foreach (var (name, text) in files)
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = _site.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
    }
}
