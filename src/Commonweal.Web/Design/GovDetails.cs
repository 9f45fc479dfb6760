using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Keeps what only some people need to read behind a summary.</summary>
public sealed class GovDetails : TagHelper
{
    public string? Summary { get; set; }
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element(
            "details",
            "govuk-details",
            Element("summary", "govuk-details__summary", Element("span", "govuk-details__summary-text", Text(Summary))),
            Element("div", "govuk-details__text", await output.GetChildContentAsync())).With("open", Open));
}
