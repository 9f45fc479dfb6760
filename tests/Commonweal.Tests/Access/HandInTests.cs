using System.Net;
using System.Text;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>Whoever runs a partnership hands in the figures that are due in one grid, and can take them back (peers.md 46 to 49).</summary>
[Trait("Runs", "on both databases")]
public sealed class HandInTests : IAsyncLifetime
{
    private const string Grid = "/staff/north/figures?show=all";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await Take(
            ("indicators.csv", "indicator,name,code,unit,polarity,decimals,frequency,days-until-due,asks-sign-off\nsheep,Lost sheep,NI 901,%,low-is-good,1,financial-year,30,\nwalls,Broken walls,NI 902,walls,low-is-good,0,quarter,30,\nwolves,Wolves seen,NI 903,wolves,low-is-good,0,financial-year,,yes\n"),
            ("kinds.csv", "list,kind,name,plural,order\narea,moor,Moor,Moors,1\n"),
            ("areas.csv", "area,name,kind\nnorth-moor,North Moor,moor\n"),
            ("scorecard.csv", "indicator,area,order\nsheep,north-moor,1\nwalls,north-moor,2\nwolves,north-moor,3\n"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_typed_is_shown_first_and_handed_in_by_a_second_press()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2024/25"), ("Values[walls]", "NA"), ("Periods[walls]", "2025/26 Q1"));

        Assert.Contains("Look at these before they are handed in", looked.Text, StringComparison.Ordinal);
        Assert.Contains("Lost sheep, 2024/25: 4.5%", looked.Text, StringComparison.Ordinal);
        Assert.Contains("Broken walls, April to June 2025: not available", looked.Text, StringComparison.Ordinal);
        Assert.Empty(await Held());

        var done = await looked.Send();

        Assert.Contains("2 figures are handed in", done.Text, StringComparison.Ordinal);
        Assert.Equal(["sheep 2024/25 4.5", "walls 2025/26 Q1 NA"], await Held());
        Assert.Contains("2024/25: 4.5%", (await _site.Visitor().Visit("/north/indicators/sheep")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_pasted_from_a_spreadsheet_fill_the_grid_by_name_or_number()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Pasted", "Lost sheep\t4.5\t2023/24\r\nNI 902\t12\t2025/26 Q1\n"));
        await looked.Send();

        Assert.Equal(["sheep 2023/24 4.5", "walls 2025/26 Q1 12"], await Held());
    }

    [Theory]
    [InlineData("Values[sheep]", "1,234", "2024/25", "Lost sheep: \"1,234\" has a comma; write 1234")]
    [InlineData("Values[sheep]", "45%", "2024/25", "Lost sheep: \"45%\" has a %; write the number alone")]
    [InlineData("Values[sheep]", "many", "2024/25", "Lost sheep: \"many\" is not a number; enter one such as 12.5, or NA where there is none")]
    [InlineData("Periods[sheep]", "4", "2025-04", "Lost sheep: enter the period as 2024/25 is written")]
    [InlineData("Periods[sheep]", "4", "2030/31", "Lost sheep: 2030/31 is not over yet; enter a period that is")]
    public async Task What_cannot_be_is_said_beside_its_cell_and_stays_there(string field, string value, string period, string message)
    {
        var again = await (await _manager.Visit(Grid)).Send(("Values[sheep]", value), ("Periods[sheep]", period), ("Values[walls]", "7"), ("Periods[walls]", "2025/26 Q1"));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(message, again.Page.QuerySelector($"input[name='{field}'] ~ .govuk-error-message")!.TextContent);
        Assert.Equal((value, "7"), (again.Page.QuerySelector("#v-sheep")!.GetAttribute("value"), again.Page.QuerySelector("#v-walls")!.GetAttribute("value")));
        Assert.Empty(await Held());
    }

    [Theory]
    [InlineData("Lost sheep", "Row 1 has no figure: copy two cells beside each other, the indicator and the figure, and the period in a third where it is another than the one awaited")]
    [InlineData("Goats\t4", "Row 1: no indicator that is watched here is called “Goats”")]
    [InlineData("sheep\t4\nNI 901\t5", "Row 2: “NI 901” is there twice; keep one of the rows")]
    public async Task A_pasted_row_that_cannot_be_read_is_named_and_what_was_pasted_stays(string pasted, string message)
    {
        var again = await (await _manager.Visit(Grid)).Send(("Pasted", pasted));

        Assert.Contains(message, again.Text, StringComparison.Ordinal);
        Assert.Equal(pasted, again.Page.QuerySelector("textarea")!.TextContent.Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_value_a_hundred_times_the_last_and_a_period_that_has_one_are_pointed_out()
    {
        await Enter("4.5", "2023/24");

        var hundred = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "450"), ("Periods[sheep]", "2024/25"));
        var again = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.6"), ("Periods[sheep]", "2023/24"));

        Assert.Contains("It is 100 times the last, 4.5% in 2023/24: is the unit right?", hundred.Text, StringComparison.Ordinal);
        Assert.Contains("It revises 4.5%, which is held for 2023/24", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_handed_in_meanwhile_is_shown_before_ours_is_taken()
    {
        var mine = await _manager.Visit(Grid);
        await Enter("4.5", "2023/24");

        var again = await mine.Send(("Values[sheep]", "4.7"), ("Periods[sheep]", "2023/24"));
        var done = await (await again.Send()).Send();

        Assert.Contains("Lost sheep: somebody else changed what is held while you were writing; 4.5% is held for 2023/24 now. Press once more if yours holds", again.Text, StringComparison.Ordinal);
        Assert.Contains("One figure is handed in", done.Text, StringComparison.Ordinal);
        Assert.Equal(["sheep 2023/24 4.7"], await Held());
    }

    [Fact]
    public async Task What_is_taken_back_counts_no_more_and_what_was_held_before_it_counts_again()
    {
        await Enter("4.5", "2023/24");
        var second = await Enter("4.9", "2023/24");

        var back = await second.Press("Take them back");

        Assert.Contains("The figures are taken back; what was held before them counts again", back.Text, StringComparison.Ordinal);
        Assert.Equal(["sheep 2023/24 4.5"], await Held());
        await Enter("5.1", "2023/24");
        Assert.Equal(["sheep 2023/24 5.1"], await Held());
    }

    [Fact]
    public async Task What_was_revised_since_is_not_taken_back()
    {
        var first = await Enter("4.5", "2023/24");
        await Enter("4.9", "2023/24");

        var refused = await first.Press("Take them back");

        Assert.Contains("Figures of this return were revised since: Lost sheep in North Moor, 2023/24, by return 2. Take the later returns back first", refused.Text, StringComparison.Ordinal);
        Assert.Equal(["sheep 2023/24 4.9"], await Held());
    }

    [Fact]
    public async Task A_file_that_revises_itself_is_taken_back_whole()
    {
        await Take(("figures.csv", "indicator,area,period,value,revision\nsheep,north-moor,2023/24,4.5,0\nsheep,north-moor,2023/24,4.9,1\n"));
        Assert.Equal(["sheep 2023/24 4.9"], await Held());

        await (await _manager.Visit("/staff/north/figures/1")).Press("Take them back");

        Assert.Empty(await Held());
    }

    [Fact]
    public async Task Figures_that_ask_for_it_count_once_they_are_signed_off()
    {
        var waiting = await (await (await _manager.Visit(Grid)).Send(("Values[wolves]", "3"), ("Periods[wolves]", "2024/25"))).Send();

        Assert.Contains("One figure is handed in; they count once they are signed off", waiting.Text, StringComparison.Ordinal);
        Assert.Empty(await Held());
        Assert.Contains("Waits to be signed off", (await _manager.Visit(Grid)).Text, StringComparison.Ordinal);

        var signed = await waiting.Press("Sign them off");

        Assert.Contains("The figures are signed off and count", signed.Text, StringComparison.Ordinal);
        Assert.Equal(["wolves 2024/25 3"], await Held());
    }

    [Fact]
    public async Task Nothing_entered_and_what_is_held_already_hand_nothing_in()
    {
        await Enter("4.5", "2023/24");

        Assert.Contains("No figure is entered: enter one, or NA where it is known that there is none", (await (await _manager.Visit(Grid)).Send()).Text, StringComparison.Ordinal);
        Assert.Contains("All of these are held already: nothing was changed", (await (await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2023/24"))).Send()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_took_back_meanwhile_is_said_before_ours_is_taken()
    {
        var theirs = await Enter("4.5", "2023/24");
        var mine = await _manager.Visit(Grid);
        await theirs.Press("Take them back");

        var again = await mine.Send(("Values[sheep]", "4.7"), ("Periods[sheep]", "2023/24"));

        Assert.Equal((HttpStatusCode.BadRequest, "Lost sheep: somebody took back what was held while you were writing, and nothing is held now. Press once more if yours holds"), (again.Status, again.Page.QuerySelector("input[name='Values[sheep]'] ~ .govuk-error-message")!.TextContent));
        Assert.Equal(["#v-sheep"], again.Page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")));
        await (await again.Send()).Send();
        Assert.Equal(["sheep 2023/24 4.7"], await Held());
    }

    [Fact]
    public async Task To_look_once_more_hands_nothing_in()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2023/24"));

        var again = await looked.Press("Look once more");

        Assert.Contains("Lost sheep, 2023/24: 4.5%", again.Text, StringComparison.Ordinal);
        Assert.Empty(await Held());
        await again.Press("Hand them in");
        Assert.Equal(["sheep 2023/24 4.5"], await Held());
    }

    [Fact]
    public async Task What_was_altered_after_it_was_looked_at_is_looked_at_anew()
    {
        var looked = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2023/24"));

        var again = await looked.Send(("Values[sheep]", "45"));

        Assert.Contains("Lost sheep, 2023/24: 45.0%", again.Text, StringComparison.Ordinal);
        Assert.Empty(await Held());
    }

    [Fact]
    public async Task An_area_that_ended_takes_no_figure_of_a_time_after_it()
    {
        await Take(("kinds.csv", "list,kind,name,plural,order\narea,moor,Moor,Moors,1\n"), ("areas.csv", "area,name,kind,until\nnorth-moor,North Moor,moor,2009-03-31\n"));

        var refused = await (await _manager.Visit(Grid)).Send(("Values[sheep]", "4.5"), ("Periods[sheep]", "2009/10"));
        await Enter("4.5", "2008/09");

        Assert.Equal("Lost sheep: North Moor ended (31 March 2009) before 2009/10 began; enter an earlier period", refused.Page.QuerySelector("input[name='Periods[sheep]'] ~ .govuk-error-message")!.TextContent);
        Assert.Equal(["sheep 2008/09 4.5"], await Held());
    }

    [Fact]
    public async Task What_waits_to_be_signed_off_is_told_to_whoever_enters_the_same_and_yields_to_what_counts_later()
    {
        var waiting = await Enter("3", "2024/25", "wolves");
        Assert.Contains("Waits, return 1", (await _manager.Visit(Grid)).Text, StringComparison.Ordinal);
        var looked = await (await _manager.Visit(Grid)).Send(("Values[wolves]", "4"), ("Periods[wolves]", "2024/25"));
        Assert.Contains("It comes beside 3 wolves, which waits to be signed off in return 1", looked.Text, StringComparison.Ordinal);
        await (await looked.Send()).Press("Sign them off");

        var refused = await waiting.Press("Sign them off");
        var back = await waiting.Press("Take them back");

        Assert.Contains("Figures of this return were handed in anew since: Wolves seen in North Moor, 2024/25, by return 2. Take this return back; the later ones count", refused.Text, StringComparison.Ordinal);
        Assert.Contains("The figures are taken back", back.Text, StringComparison.Ordinal);
        Assert.Equal(["wolves 2024/25 4"], await Held());
    }

    private async Task<Screen> Enter(string value, string period, string indicator = "sheep") =>
        await (await (await _manager.Visit(Grid)).Send(($"Values[{indicator}]", value), ($"Periods[{indicator}]", period))).Send();

    private async Task<List<string>> Held()
    {
        await using var db = _site.Store.Open();
        var held = await (from figure in db.Figures()
                          join series in db.Series() on figure.SeriesId equals series.Id
                          orderby series.Indicator.Slug
                          select new { series.Indicator.Slug, Figure = figure }).AsNoTracking().ToListAsync();
        return [.. held.GroupBy(h => h.Slug).SelectMany(g => g.Select(h => h.Figure).ThatCount(), (g, f) => $"{g.Key} {f.Period} {FigureText.Write(f)}")];
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
