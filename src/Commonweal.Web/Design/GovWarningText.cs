using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Warns of something with consequences.</summary>
public sealed class GovWarningText(IStringLocalizer<Words> words) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element(
            "div",
            "govuk-warning-text",
            Element("span", "govuk-warning-text__icon", Text("!")).With("aria-hidden", "true"),
            Element("strong", "govuk-warning-text__text", VisuallyHidden(words["Warning"]), Text(" "), await output.GetChildContentAsync())));
}
