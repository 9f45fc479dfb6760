using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Commonweal.Web.Design;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Commonweal.Tests.Design;

public sealed class BoundFieldTests
{
    private readonly ViewContext _page = Written.Page();

    [Fact]
    public async Task A_field_shows_what_the_model_holds()
    {
        var shown = await Show(Bound(new GovInput(Written.English), "Venue", "Town Hall <main>"));

        Assert.Equal("Town Hall <main>", shown.QuerySelector("#Venue[name=Venue]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_field_shows_again_what_was_typed()
    {
        _page.ModelState.SetModelValue("Why", "\nSnow", "\nSnow");

        var shown = await Show(Bound(new GovTextarea(Written.English), "Why", "Rain"));

        Assert.Equal("\nSnow", shown.QuerySelector("#Why")?.TextContent);
    }

    [Fact]
    public async Task A_message_is_tied_to_its_field()
    {
        _page.ModelState.AddModelError("Plan.Why", "Enter why");

        var why = Bound(new GovTextarea(Written.English), "Plan.Why", null);
        why.Hint = "Members will see this";
        var shown = await Show(why);

        Assert.Equal("Plan_Why-hint Plan_Why-error", shown.QuerySelector("textarea")?.GetAttribute("aria-describedby"));
        Assert.Equal("Error: Enter why", shown.QuerySelector("#Plan_Why-error")?.TextContent);
    }

    [Fact]
    public async Task The_summary_follows_the_order_of_the_page_and_leads_to_each_field()
    {
        _page.ModelState.AddModelError("", "The board has been closed");
        _page.ModelState.AddModelError("Body", "Choose a board");
        _page.ModelState.AddModelError("Venue", "Enter a venue");
        _page.ModelState.AddModelError("On", "Enter a day");

        var shown = await Show(
            new GovErrorSummary(Written.English) { ViewContext = _page },
            Bound(new GovInput(Written.English), "Venue", null),
            Bound(new GovDate(Written.English), "On", null),
            Bound(new GovSelect(Written.English), "Body", null));

        Assert.Equal(
            ["Enter a venue #Venue", "Enter a day #On-day", "Choose a board #Body", "The board has been closed "],
            shown.QuerySelectorAll(".govuk-error-summary li")
                .Select(li => $"{li.TextContent} {li.QuerySelector("a")?.GetAttribute("href")}"));
        Assert.All(shown.QuerySelectorAll(".govuk-error-summary a"), a => Assert.NotNull(shown.QuerySelector(a.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_day_shows_its_three_parts()
    {
        var shown = await Show(Bound(new GovDate(Written.English), "On", new DateOnly(2026, 3, 27)));

        Assert.Equal(["27", "3", "2026"], shown.QuerySelectorAll("input").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task Ticks_come_back_from_a_list_of_answers()
    {
        var needs = Bound(new GovCheckboxes(Written.English), "Needs", new List<string> { "ramp", "loop" });
        needs.Items = [new("Hearing loop", "loop"), new("Parking", "parking"), new("Ramp", "ramp")];

        var shown = await Show(needs);

        Assert.Equal(["loop", "ramp"], shown.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")));
    }

    private T Bound<T>(T field, string name, object? model) where T : GovField
    {
        var explorer = new EmptyModelMetadataProvider().GetModelExplorerForType(model?.GetType() ?? typeof(string), model);
        field.For = new ModelExpression(name, explorer);
        field.ViewContext = _page;
        field.Label = name;
        return field;
    }

    private static async Task<IHtmlDocument> Show(params Microsoft.AspNetCore.Razor.TagHelpers.TagHelper[] tags) =>
        new HtmlParser().ParseDocument(
            await new Written(new GovInsetText()).Holding(tags.Select(t => new Written(t))).HtmlAsync());
}
