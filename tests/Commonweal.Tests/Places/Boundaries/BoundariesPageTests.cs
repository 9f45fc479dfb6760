using System.Text;
using Commonweal.Bodies;
using Commonweal.Places;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.People;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Places.Boundaries;

/// <summary>Do the boundaries match? The map of Adur and Worthing against a partnership that covers both (CHO-Q14).</summary>
public sealed class BoundariesPageTests : PageTests
{
    // As the samples state these places: one place is one record for all.
    private const string Source = "\"UK local authority names and codes (mySociety, CC BY 4.0)\"";

    private static readonly string s_data = Path.Combine(Repository.Root, "..", "shared", "data");

    [Fact]
    public async Task Adur_and_Worthing_are_drawn_against_a_partnership_that_covers_both()
    {
        await TakeAdurAndWorthing();

        var page = await Visit("/sea-coast/boundaries");

        Assert.Equal("Do the boundaries match?", page.Heading);
        Assert.Contains("The partnership is for: Adur, Worthing", page.Text, StringComparison.Ordinal);
        Assert.Contains("Adur Council Adur On the map: A Covers a part of the area and nothing else as is said of the areas 56% 100%", page.Text, StringComparison.Ordinal);
        Assert.Contains("Coast Health Both Towns On the map: B The same area as their boundaries run 100% 100%", page.Text, StringComparison.Ordinal);
        Assert.Contains("County Council West Sussex Covers the whole area and more as is said of the areas – –", page.Text, StringComparison.Ordinal);
        Assert.Contains("Crawley College Crawley Not known: no boundary is held – –", page.Text, StringComparison.Ordinal);
        Assert.Contains("Organisations of which it is not stated where they work: 1", page.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.Page.QuerySelectorAll("svg.drawing > g path").Length);
        Assert.InRange(page.Page.DocumentElement.OuterHtml.Length, 1, 100_000);
        Assert.Contains("A yw’r ffiniau’n cyfateb?", (await Visit("/cy/sea-coast/boundaries")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_only_a_draft_lists_hides_no_boundary()
    {
        await TakeAdurAndWorthing();
        var coast = Given.Area("The coast");
        await Change("sea-coast", (db, it) =>
        {
            var (draft, part) = (Given.Partnership("draft", published: false), Given.Area("A part without a boundary"));
            part.LieWithin(coast);
            db.Areas().Where(a => a.Code == "E07000223" || a.Code == "E07000229").ToList().ForEach(a => a.LieWithin(coast));
            db.AddRange(draft, coast, part, new Listing(it.Id, coast.Id), new Listing(draft.Id, part.Id));
            return it;
        });

        await using var db = App.Store.Open();
        var (published, all) = (db.Partnerships().Where(p => p.IsPublished).Select(p => p.Id), db.Partnerships().Select(p => p.Id));

        Assert.NotEmpty((await Gazetteer.OnAsync(db, published, TestApp.Today)).KnownBy(coast.Id));
        Assert.Empty((await Gazetteer.OnAsync(db, all, TestApp.Today)).KnownBy(coast.Id));
    }

    [Fact]
    public async Task Without_a_boundary_there_is_no_map_and_nothing_fails()
    {
        await Reorganised.Take(App.Store);

        var page = await Visit("/saltmarsh/boundaries?on=2006-12-01");

        Assert.Contains("Saltshire County Council Saltshire The same area as is said of the areas – –", page.Text, StringComparison.Ordinal);
        Assert.Contains("Saltshire Council for Voluntary Service Saltings Covers a part of the area and nothing else as is said of the areas – –", page.Text, StringComparison.Ordinal);
        Assert.Contains("No map can be drawn: the boundary of the partnership’s area is not held.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("svg.drawing"));
    }

    [Fact]
    public async Task Changes_ahead_stand_there_with_their_day_until_it_has_come()
    {
        await Reorganised.Take(App.Store);

        var before = await Visit("/saltmarsh/boundaries?on=2009-03-31");
        var after = await Visit("/saltmarsh/boundaries?on=2009-04-01");

        Assert.Contains("Changes ahead 1 April 2009: Saltshire → East Saltshire 1 April 2009: Saltshire → West Saltshire", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Changes ahead", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_partnership_leads_there() =>
        Assert.Contains("/cheshire/boundaries", (await Visit("/cheshire")).Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));

    private async Task TakeAdurAndWorthing()
    {
        Assert.SkipUnless(Directory.Exists(s_data), "The folder ../shared/data is not there beside the checkout");
        (string Name, string Text)[] files =
        [
            ("partnership.csv", "partnership,name,published\nsea-coast,Sea Coast Partnership,yes\n"),
            ("kinds.csv", $"list,kind,name,plural,order,source\narea,county,County,Counties,1,{Source}\narea,district,District,Districts,2,{Source}\n"),
            ("areas.csv", $"area,name,kind,within,source\nE10000032,West Sussex,county,,{Source}\nE07000223,Adur,district,E10000032,{Source}\nE07000229,Worthing,district,E10000032,{Source}\nE07000226,Crawley,district,E10000032,{Source}\nboth-towns,Both Towns,,,\n"),
            ("partnership-areas.csv", "area\nE07000223\nE07000229\n"),
            ("organisations.csv", "organisation,name,area\nadur,Adur Council,E07000223\ncounty,County Council,E10000032\nhealth,Coast Health,both-towns\nworthing,Worthing Council,E07000229\ncollege,Crawley College,E07000226\nelsewhere,Elsewhere Trust,\n"),
        ];
        var bundle = new Bundle();
        files.ToList().ForEach(f => bundle.Add(f.Name, Encoding.UTF8.GetBytes(f.Text)));
        await using var db = App.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults);
        var both = Directory.CreateTempSubdirectory("commonweal-both-");
        await File.WriteAllTextAsync(Path.Combine(both.FullName, "both-towns.json"), Joined("E07000223", "E07000229"));
        await using var second = App.Store.Open();
        string[] paths = [Path.Combine(s_data, "boundaries", "E07000223.json"), Path.Combine(s_data, "boundaries", "E07000229.json"), Path.Combine(both.FullName, "both-towns.json")];
        Assert.Empty((await new BoundaryImport(second).RunAsync(paths, "Ward boundaries", isDryRun: false, default)).Faults);
        both.Delete(recursive: true);
    }

    private static string Joined(params string[] codes)
    {
        var features = codes.SelectMany(c => System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(s_data, "boundaries", c + ".json")))!["features"]!.AsArray().Select(f => f!.ToJsonString()));
        return $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";
    }
}
