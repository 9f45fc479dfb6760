using System.Text;
using System.Text.Json;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Performance.Targets;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>What lies behind a figure, signed and dated, and what happens next (entity 33; peers.md 51).</summary>
public sealed class StoryTests : PageTests
{
    private const string Page = "/burgh/indicators/burglary?on=";
    private const string Stories =
        "story,indicator,period,text,next,signed-by,post,on,source,source-of-one,note\n"
        + "sheds,burglary,2008/09,\"Sheds count now.\n\nWithout them there are fewer.\",Locks for sheds,force,Head of Crime,2009-05-12,,,\n"
        + "winter,burglary,,It was a long winter.,,,,2008-03-01,,,\n";

    [Fact]
    public async Task The_latest_story_stands_on_the_page_of_its_indicator_with_what_happens_next_and_who_signed_it()
    {
        await Keep(Stories);

        var page = await Visit(Page + "2009-06-01");

        Assert.Equal(["Sheds count now.", "Without them there are fewer.", "Locks for sheds", "Signed: Head of Crime, Burghshire Police, 12 May 2009. It is about 2008/09."], Paragraphs(page));
        Assert.Equal("What happens next", page.Page.QuerySelector("#story + .cw-story h3")!.TextContent);
        var before = page.Page.QuerySelectorAll("details").Single(d => d.TextContent.Contains("What was said before: 1", StringComparison.Ordinal));
        Assert.Equal(["It was a long winter.", "Signed: Burghshire, 1 March 2008."], before.QuerySelectorAll("p").Select(Said));
    }

    [Fact]
    public async Task As_at_a_day_only_what_was_signed_by_then_is_told()
    {
        await Keep(Stories);

        Assert.Equal(["It was a long winter.", "Signed: Burghshire, 1 March 2008."], Paragraphs(await Visit(Page + "2009-05-11")));
        Assert.Null((await Visit(Page + "2008-02-29")).Page.QuerySelector("#story"));
        Assert.Equal("What lies behind it: Burglary", Said((await Visit("/burgh/scorecard?on=2008-03-01")).Page.QuerySelector(".cw-scorecard a[href$='#story']")!));
        Assert.Null((await Visit("/burgh/scorecard?on=2008-02-29")).Page.QuerySelector("a[href$='#story']"));
    }

    [Fact]
    public async Task Programs_are_told_the_stories_of_an_indicator_and_who_answers_for_it()
    {
        await Keep(Stories, owner: "force");

        var told = JsonDocument.Parse(await App.Visitor().GetStringAsync("/api/v1/burgh/indicators/burglary?on=2009-06-01")).RootElement;

        Assert.Equal(["2009-05-12 /burgh/organisations/force", "2008-03-01 /burgh"], told.GetProperty("stories").EnumerateArray().Select(s => $"{s.GetProperty("on").GetString()} {s.GetProperty("signedBy").GetProperty("address").GetString()}"));
        Assert.Equal(("2008/09", "Locks for sheds"), (told.GetProperty("stories")[0].GetProperty("period").GetString(), told.GetProperty("stories")[0].GetProperty("next").GetString()));
        Assert.Equal("Burghshire Police", told.GetProperty("answeredBy").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_answers_for_an_indicator_stands_among_source_and_method()
    {
        await Keep(Stories, owner: "force");

        Assert.Equal("Burghshire Police", Said((await Visit("/burgh/indicators/burglary")).Page.QuerySelectorAll("#method + dl .govuk-summary-list__row").Single(r => Said(r.Children[0]) == "Who answers for it").Children[1]));
    }

    [Fact]
    public async Task An_export_gives_the_file_that_was_taken_in()
    {
        await Keep(Stories, owner: "force");

        await using var db = App.Store.Open();
        var files = (await new Export(db, Modules.Registers).RunAsync("burgh", default))!.Files;

        Assert.Equal(Stories, Encoding.UTF8.GetString(files["stories.csv"]));
        Assert.Contains("\nburglary,burghshire,safer,force,1,", Encoding.UTF8.GetString(files["scorecard.csv"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheds,burglary,,A text,2009-05\n", "stories.csv:2:on: \"2009-05\" is not a day; enter the day on which it was signed, such as 2009-05-12")]
    [InlineData("sheds,burglary,soon,A text,2009-05-12\n", "stories.csv:2:period: \"soon\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey")]
    [InlineData("sheds,burglary,2009/10,A text,2009-03-12\n", "stories.csv:2:story: The story was signed before the period that it is about began")]
    [InlineData("sheds,burglary,,,2009-05-12\n", "stories.csv:2:text: is empty; enter what lies behind the figures")]
    [InlineData("sheds,arson,,A text,2009-05-12\n", "stories.csv:2:indicator: \"arson\" is not in indicators.csv; add it there or correct the spelling")]
    public async Task What_cannot_be_is_refused_by_row_and_column(string row, string fault)
    {
        var files = Burgh.Files();
        files["stories.csv"] = "story,indicator,period,text,on\n" + row;

        Assert.Contains(fault, (await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
    }

    private async Task Keep(string stories, string owner = "")
    {
        var files = Burgh.Files();
        files["stories.csv"] = stories;
        files["scorecard.csv"] = $"indicator,area,theme,owner,order\nburglary,burghshire,safer,{owner},1\n";
        Assert.Empty((await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
    }

    private static IEnumerable<string> Paragraphs(Screen page) => page.Page.QuerySelectorAll("#story + .cw-story p").Select(Said);

    private static string Said(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
