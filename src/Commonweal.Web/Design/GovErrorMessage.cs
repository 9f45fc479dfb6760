using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Design;

/// <summary>Says what is wrong with an answer, for controls that are not of this design system.</summary>
public sealed class GovErrorMessage(IStringLocalizer<Words> words) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(FieldParts.ErrorMessage(await output.GetChildContentAsync(), words["Error:"]));
}
