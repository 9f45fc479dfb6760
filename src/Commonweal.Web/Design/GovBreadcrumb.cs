using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>One page above this one, or without an address this page itself.</summary>
public sealed class GovBreadcrumb : TagHelper
{
    public string? Href { get; set => field = Filled(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(Href is null
            ? Element("li", "govuk-breadcrumbs__list-item", text).With("aria-current", "page")
            : Element(
                "li",
                "govuk-breadcrumbs__list-item",
                Element("a", "govuk-breadcrumbs__link", text).With("href", Href).With(output.Attributes)));
    }
}
