using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Lets a person who uses the keyboard jump over the header.</summary>
public sealed class GovSkipLink : TagHelper
{
    public string Href { get; set; } = "#content";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element("a", "govuk-skip-link", await output.GetChildContentAsync())
            .With("href", Href)
            .With("data-module", "govuk-skip-link"));
}
