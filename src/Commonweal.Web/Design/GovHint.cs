using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Web.Design;

/// <summary>Helps with answering, for controls that are not of this design system.</summary>
public sealed class GovHint : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(FieldParts.Hint(await output.GetChildContentAsync()));
}
