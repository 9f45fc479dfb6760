using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Facts about one thing, row by row; with a title, as a card.</summary>
public sealed class GovSummaryList : TagHelper
{
    public string? Title { get; set => field = Filled(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = context.Gather<GovAction>();
        var rows = await context.ChildrenAsync<GovRow>(output);
        var list = Element("dl", "govuk-summary-list").With(output.Attributes);
        foreach (var row in rows)
        {
            list.InnerHtml.AppendHtml(row.Row(rows.Any(r => r.HasActions), Title));
        }

        output.TagName = null;
        output.Content.SetHtmlContent(Title is null ? list : Card(Title, actions, list));
    }

    private static TagBuilder Card(string title, List<GovAction> actions, IHtmlContent list) =>
        Element(
            "div",
            "govuk-summary-card",
            Element(
                "div",
                "govuk-summary-card__title-wrapper",
                Element("h2", "govuk-summary-card__title", Text(title)),
                GovAction.Links(
                    actions,
                    title,
                    "div",
                    "govuk-summary-card__actions",
                    "govuk-summary-card__actions",
                    "govuk-summary-card__action")),
            Element("div", "govuk-summary-card__content", list));
}
