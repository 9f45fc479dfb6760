using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Sets a passage apart from the text around it.</summary>
public sealed class GovInsetText : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element("div", "govuk-inset-text", await output.GetChildContentAsync()));
}
