using Commonweal.Web.Design;
using Microsoft.AspNetCore.Http;
using static Commonweal.Tests.Design.Written;

namespace Commonweal.Tests.Design;

public sealed class PageComponentTests
{
    // The name of the landmark is the language's own.
    public static TheoryData<string> Breadcrumbs => Fixture.Of("breadcrumbs", "custom label");

    // Words of landmarks and buttons are the language's own, there is one menu on a page, and nothing is slotted in.
    public static TheoryData<string> ServiceNavigations => Fixture.Of(
        "service-navigation",
        "with collapseNavigationOnMobile set to false",
        "with a single navigation item and collapseNavigationOnMobile set to true",
        "with custom aria-label",
        "with custom navigation toggle text",
        "with custom navigation toggle label",
        "with identical navigation toggle text and label",
        "with custom navigation label",
        "with custom navigation toggle text and navigation label",
        "with custom navigation classes",
        "with custom navigation ID",
        "with language navigation",
        "with right-aligned language navigation",
        "inverse with language navigation",
        "with slotted content",
        "with `inline` end slot");

    // Keys and titles are text, columns keep their widths, and classes belong to rows and links.
    public static TheoryData<string> SummaryLists => Fixture.Of(
        "summary-list",
        "as a summary card with a html header",
        "as a summary card with a custom header level",
        "key with html",
        "key with classes",
        "actions with classes",
        "overridden-widths",
        "summary card with custom classes",
        "summary card with custom attributes");

    public static TheoryData<string> Tables => Fixture.Of("table");

    // Ours counts pages: its words are the language's own, its numbers are whole, and it never stands between two articles.
    public static TheoryData<string> Paginations => Fixture.Of(
        "pagination",
        "with custom link and item text",
        "with prev and next only",
        "with prev and next only and labels",
        "with prev and next only and very long labels",
        "with previous only",
        "with next only",
        "with custom navigation landmark",
        "with custom accessible labels on item links",
        "with empty items");

    [Theory, MemberData(nameof(Breadcrumbs))]
    public async Task Breadcrumbs_match_the_design_system(string fixture) => await Match("breadcrumbs", fixture, o =>
        new Written(new GovBreadcrumbs(English) { Collapse = o["collapseOnMobile"].Exists }).Holding(
            o["items"].List.Select(i => new Written(new GovBreadcrumb { Href = i["href"].Text }).WithOwn(i).Holding(i))));

    [Theory, MemberData(nameof(ServiceNavigations))]
    public async Task Service_navigations_match_the_design_system(string fixture) => await Match("service-navigation", fixture, o =>
        new Written(new GovServiceNavigation(English) { Name = o["serviceName"].Text, Href = o["serviceUrl"].Text }).Holding(
            o["navigation"].List.Select(i => new Written(new GovNavigationItem
            {
                Href = i["href"].Text,
                Current = i["current"].Exists,
                Active = i["active"].Exists,
            }).Holding(i))));

    [Theory, MemberData(nameof(SummaryLists))]
    public async Task Summary_lists_match_the_design_system(string fixture) => await Match("summary-list", fixture, o =>
        new Written(new GovSummaryList { Title = o["card"]["title"]["text"].Text })
            .Holding(o["card"]["actions"]["items"].List.Select(Action))
            .Holding(o["rows"].List.Select(r => new Written(new GovRow { Key = r["key"]["text"].Text })
                .WithOwn(r)
                .Holding(r["value"])
                .Holding(r["actions"]["items"].List.Select(Action)))));

    [Theory, MemberData(nameof(Tables))]
    public async Task Tables_match_the_design_system(string fixture) => await Match("table", fixture, o =>
    {
        var table = new Written(new GovTable { Caption = o["caption"].Text, Size = o["captionClasses"].Text?[^1..] });
        if (o["head"].Exists)
        {
            table.Holding([Part("thead").Holding([Row(o["head"].List.Select(c => Cell("th", c)))])]);
        }

        var hasHeaders = o["firstCellIsHeader"].Exists;
        return table.Holding([Part("tbody").Holding(o["rows"].List.Select(row =>
            Row(row.List.Select((cell, place) => Cell(hasHeaders && place == 0 ? "th" : "td", cell)))))]);
    });

    [Theory, MemberData(nameof(Paginations))]
    public async Task Paginations_match_the_design_system(string fixture)
    {
        var expected = Fixture.Find("pagination", fixture);
        var items = expected.Options["items"].List.ToList();
        var current = items.Single(i => i["current"].Exists)["number"].Text!;
        var page = int.Parse(current);
        var pagination = new GovPagination(English) { Page = page, Of = int.Parse(items[^1]["number"].Text!), ViewContext = Page() };

        // The addresses of the fixtures are made up; ours are counted.
        var html = expected.Html
            .Replace("/page/", "?page=", StringComparison.Ordinal)
            .Replace("/previous", $"?page={page - 1}", StringComparison.Ordinal)
            .Replace("/next", $"?page={page + 1}", StringComparison.Ordinal)
            .Replace("?page=1\"", "\"", StringComparison.Ordinal);   // the first page is the page itself
        await SameHtml.MatchAsync(expected with { Html = html }, new Written(pagination).WithOwn(expected.Options));
    }

    [Fact]
    public async Task Pagination_keeps_the_rest_of_the_address()
    {
        var page = Page();
        page.HttpContext.Request.PathBase = "/cy";
        page.HttpContext.Request.Path = "/saltmarsh/actions";
        page.HttpContext.Request.QueryString = new QueryString("?sort=due&page=1&on=2026-03-27");

        var html = await new Written(new GovPagination(English) { Page = 1, Of = 2, ViewContext = page }).HtmlAsync();

        Assert.Contains("href=\"/cy/saltmarsh/actions?sort=due&amp;on=2026-03-27&amp;page=2\"", html, StringComparison.Ordinal);
    }

    private static Written Action(Options o) =>
        new Written(new GovAction { Href = o["href"].Text, About = o["visuallyHiddenText"].Text }).WithOwn(o).Holding(o);

    private static Written Part(string name) => new(new GovTablePart(), name);

    private static Written Row(IEnumerable<Written> cells) => Part("tr").Holding(cells);

    private static Written Cell(string name, Options cell) =>
        new Written(new GovTablePart { Numeric = cell["format"].Text is "numeric" }, name)
            .With("colspan", cell["colspan"].Text)
            .With("rowspan", cell["rowspan"].Text)
            .WithOwn(cell)
            .Holding(cell);

    private static async Task Match(string component, string name, Func<Options, Written> write)
    {
        var fixture = Fixture.Find(component, name);
        await SameHtml.MatchAsync(fixture, write(fixture.Options).WithOwn(fixture.Options));
    }
}
