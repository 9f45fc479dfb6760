using System.Text;
using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access;

/// <summary>What a draft hands in and says of what it shares with others is the draft's alone, also for whoever may see both (model.md, Ownership).</summary>
[Trait("Runs", "on both databases")]
public sealed class DraftFiguresTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();
    private HttpClient _ofBoth = null!;

    public async ValueTask InitializeAsync()
    {
        await Take("north", "yes");
        await Take("south", "no", ("definition-changes.csv", "indicator,on,why\nsheep,2023-06-01,Lambs are counted too\n"));
        _ofBoth = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership), (Role.PartnershipManager, (await _site.Scopes("south")).Partnership));
        await HandIn("north", "4.0", "2022/23");
        await HandIn("south", "777.7", "2023/24");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/staff/north/figures?show=all")]
    [InlineData("/north/indicators/sheep")]
    [InlineData("/north/scorecard")]
    public async Task Its_figures_and_definitions_stand_on_no_page_of_another(string address)
    {
        var page = await _ofBoth.Visit(address);

        Assert.Contains("4.0", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("777.7", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lambs", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_figures_are_in_no_file_of_another_and_revise_none_of_its_figures()
    {
        await HandIn("south", "888.8", "2022/23");

        Assert.Equal(["sheep,north-moor,,2022/23,4,measured,,,,,"], (await FiguresOf("north")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
        Assert.Contains("sheep,north-moor,,2023/24,777.7", await FiguresOf("south"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_there_for_all_once_it_is_published()
    {
        await Take("south", "yes");

        Assert.Contains("777.7%", (await _site.Visitor().Visit("/north/indicators/sheep")).Text, StringComparison.Ordinal);
    }

    private async Task HandIn(string partnership, string value, string period) =>
        await (await (await _ofBoth.Visit($"/staff/{partnership}/figures?show=all")).Send(("Values[sheep]", value), ("Periods[sheep]", period))).Send();

    private async Task<string> FiguresOf(string partnership)
    {
        await using var db = _site.Store.Open();
        return Encoding.UTF8.GetString((await new Export(db, Modules.Registers).RunAsync(partnership, default))!.Files["figures.csv"]);
    }

    private async Task Take(string partnership, string published, params (string Name, string Text)[] more)
    {
        var bundle = new Bundle();
        foreach (var (name, text) in more.Prepend(("scorecard.csv", "indicator,area,order\nsheep,north-moor,1\n")).Prepend(("areas.csv", "area,name,kind\nnorth-moor,North Moor,moor\n"))
            .Prepend(("kinds.csv", "list,kind,name,plural,order\narea,moor,Moor,Moors,1\n")).Prepend(("indicators.csv", "indicator,name,unit,polarity,decimals,frequency\nsheep,Lost sheep,%,low-is-good,1,financial-year\n"))
            .Prepend(("partnership.csv", $"partnership,name,published\n{partnership},{partnership},{published}\n")))
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = _site.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
    }
}
