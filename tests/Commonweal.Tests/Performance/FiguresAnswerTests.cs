using System.Net;
using System.Text;
using System.Text.Json;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Performance.Targets;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>Scorecards, indicators and figures, for programs and to take away.</summary>
public sealed class FiguresAnswerTests : PageTests
{
    [Fact]
    public async Task The_scorecard_gives_each_indicator_with_its_latest_figure_as_at_the_day()
    {
        await Take(Moors.Rows);

        var today = Assert.Single((await Ask("/api/v1/north-moor/scorecard")).GetProperty("items").EnumerateArray());
        var before = Assert.Single((await Ask("/api/v1/north-moor/scorecard?on=2014-03-31")).GetProperty("items").EnumerateArray());

        Assert.Equal(("/north-moor/indicators/lost-sheep", "%", "lowIsGood"), (today.GetProperty("indicator").GetProperty("address").GetString(), today.GetProperty("unit").GetString(), today.GetProperty("polarity").GetString()));
        Assert.Equal("2014/15 3.06", Said(today.GetProperty("latest")));
        Assert.Equal("2012/13 4.04", Said(before.GetProperty("latest")));
    }

    [Fact]
    public async Task An_indicator_gives_its_figures_with_what_was_said_before_and_what_is_projected()
    {
        await Take(Moors.Rows);
        await Take(Moors.Rows.Replace("2014/15,3.06", "2014/15,3.26", StringComparison.Ordinal));

        var all = (await Ask("/api/v1/north-moor/indicators/lost-sheep")).GetProperty("figures").GetProperty("items").EnumerateArray().ToList();
        var figures = all.FindAll(f => f.GetProperty("area").GetProperty("name").GetString() == "North Moor");
        var before = (await Ask("/api/v1/north-moor/indicators/lost-sheep?on=2014-03-31")).GetProperty("figures").GetProperty("items").EnumerateArray();

        Assert.Equal(["2012/13 4.04", "2013/14 notAvailable", "2014/15 3.06", "2014/15 3.26", "2015/16 1.5"], figures.Select(Said));
        Assert.Equal([0, 0, 0, 1, 0], figures.Select(f => f.GetProperty("revision").GetInt32()));
        Assert.Equal(["imputed", "measured", "measured", "measured", "projected"], figures.Select(f => f.GetProperty("howFound").GetString()));
        Assert.Equal(("2012-04-01", "2013-03-31", "/places/north-moor"), (figures[0].GetProperty("from").GetString(), figures[0].GetProperty("until").GetString(), figures[0].GetProperty("area").GetProperty("address").GetString()));
        Assert.Equal(["South Moor 2014/15 1234.5", "West Moor 2014/15 2"], all.Except(figures).Select(f => $"{f.GetProperty("area").GetProperty("name").GetString()} {Said(f)}"));
        Assert.Equal(["2012/13 4.04"], before.Select(Said));
    }

    [Fact]
    public async Task Both_say_what_is_promised_and_how_that_stands_as_the_pages_do()
    {
        Assert.Empty((await Burgh.TakeIn(App.Store, Burgh.Files())).Faults.Select(f => f.ToString()));
        await Burgh.HandIn(App.Store, Burgh.Figures);

        var line = Assert.Single((await Ask("/api/v1/burgh/scorecard?on=2009-06-01")).GetProperty("items").EnumerateArray());
        var one = await Ask("/api/v1/burgh/indicators/burglary?on=2009-06-01");

        Assert.Equal(["county onCourse 11.9 of 12 without a lead", "town offCourse 16.2 of 15", "force near 11.9 of 11.8"], line.GetProperty("courses").EnumerateArray().Select(Course));
        Assert.Equal(line.GetProperty("courses").EnumerateArray().Select(Course), one.GetProperty("targets").EnumerateArray().Select(t => Course(t.GetProperty("course"))));
        Assert.Equal(("Safer places", "cannotBeCompared"), (line.GetProperty("theme").GetString(), line.GetProperty("trend").GetProperty("direction").GetString()));
        var county = one.GetProperty("targets")[0];
        Assert.Equal(["2006/07 11", "2007/08 13"], county.GetProperty("baselines").EnumerateArray().Select(Said));
        Assert.Equal(["2008/09 12", "2010/11 10"], county.GetProperty("values").EnumerateArray().Select(Said));
        Assert.Equal("2009-01-15", county.GetProperty("leads")[0].GetProperty("dates").GetProperty("until").GetString());
        Assert.Equal("Sheds count as homes", Assert.Single(one.GetProperty("countedDifferently").EnumerateArray()).GetProperty("why").GetString());
        Assert.Equal(["2006/07 11"], (await Ask("/api/v1/burgh/indicators/burglary?on=2008-06-01")).GetProperty("targets")[0].GetProperty("baselines").EnumerateArray().Select(Said));

        static string Course(JsonElement it) => $"{it.GetProperty("target").GetString()} {it.GetProperty("course").GetString()} {it.GetProperty("value").GetDouble()} of {it.GetProperty("promised").GetDouble()}{(it.GetProperty("noAgreedLead").GetBoolean() ? " without a lead" : "")}";
    }

    [Fact]
    public async Task Many_figures_stand_on_several_pages_each_of_them_light()
    {
        await Take(Moors.Rows + string.Concat(Enumerable.Range(1901, 105).Select(year => $"North Moor,Lost sheep,{year}/{(year + 1) % 100:00},{year}.123456,m,Wet moors\n")));

        var first = await Ask("/api/v1/north-moor/indicators/lost-sheep");
        var second = await Ask(first.GetProperty("figures").GetProperty("next").GetString()!);

        Assert.Equal((100, 11), (first.GetProperty("figures").GetProperty("items").GetArrayLength(), second.GetProperty("figures").GetProperty("items").GetArrayLength()));
        Assert.InRange((await App.Visitor().GetByteArrayAsync("/api/v1/north-moor/indicators/lost-sheep")).Length, 1, 100_000);
    }

    [Fact]
    public async Task The_file_of_figures_can_be_taken_away_with_its_description_and_has_only_headings_where_there_are_none()
    {
        await Take(Moors.Rows);

        var file = await App.Visitor().GetStringAsync("/north-moor/data/figures.csv");
        var about = JsonDocument.Parse(await App.Visitor().GetStringAsync("/north-moor/data/figures.csv-metadata.json")).RootElement;

        Assert.Contains("\nlost-sheep,north-moor,,2012/13,4.04,imputed,,,,,\n", file, StringComparison.Ordinal);
        Assert.Equal(file.Split('\n')[0].Split(','), about.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.Equal("indicator,area,group,period,value,how-found,numerator,denominator,low,high,revision\n", await App.Visitor().GetStringAsync("/cheshire/data/figures.csv"));
        Assert.Contains("What was found for each indicator", (await Visit("/north-moor/data")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_draft_handed_in_is_nowhere_until_it_is_published()
    {
        await Take(Moors.Rows);
        await Hidden("no");
        var addresses = new[] { "/north-moor/data/figures.csv", "/api/v1/north-moor/indicators/lost-sheep", "/api/v1/north-moor/scorecard", "/north-moor/indicators/lost-sheep" };

        foreach (var address in addresses)
        {
            Assert.DoesNotContain("77.7", await App.Visitor().GetStringAsync(address), StringComparison.Ordinal);
        }

        foreach (var address in new[] { "/secret-moor/data/figures.csv", "/api/v1/secret-moor/indicators/lost-sheep", "/api/v1/secret-moor/scorecard", "/api/v1/north-moor/indicators/lost-lambs" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().GetAsync(address)).StatusCode);
        }

        await Hidden("yes");
        Assert.Contains("77.7", await App.Visitor().GetStringAsync("/secret-moor/data/figures.csv"), StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(addresses.Select(a => App.Visitor().GetStringAsync(a))), said => Assert.Contains("77.7", said, StringComparison.Ordinal));
    }

    private async Task Hidden(string published)
    {
        var files = new Bundle();
        foreach (var (name, text) in new[]
        {
            ("partnership.csv", $"partnership,name,published\nsecret-moor,Secret Moor,{published}\n"),
            ("kinds.csv", "list,kind,name,plural,order,source\narea,moor,Moor,Moors,1,A list of figures\n"),
            ("areas.csv", "area,name,kind,source\nnorth-moor,North Moor,moor,A list of figures\n"),
            ("indicators.csv", "indicator,name,unit,polarity,decimals,source\nlost-sheep,Lost sheep,%,low-is-good,1,A list of figures\n"),
            ("scorecard.csv", "indicator,area,order\nlost-sheep,north-moor,1\n"),
            ("figures.csv", "indicator,area,period,value\nlost-sheep,north-moor,2024/25,77.7\n"),
        })
        {
            files.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = App.Store.Open();
        Assert.Empty((await new Import(db, Commonweal.Platform.Modules.Registers).RunAsync(files, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
    }

    private static string Said(JsonElement figure) =>
        $"{figure.GetProperty("period").GetString()} {(figure.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetRawText() : figure.GetProperty("whyNone").GetString())}";

    private async Task<JsonElement> Ask(string address) => JsonDocument.Parse(await App.Visitor().GetStringAsync(address)).RootElement;

    private async Task Take(string rows) => Assert.Empty((await Moors.TakeIn(App.Store, rows)).Faults.Select(f => f.ToString()));
}
