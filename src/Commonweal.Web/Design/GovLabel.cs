using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Web.Design;

/// <summary>Names a control that is not of this design system.</summary>
public sealed class GovLabel : TagHelper
{
    public string? For { get; set; }
    public string? Size { get; set; }
    public bool Heading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = FieldParts.Label(await output.GetChildContentAsync(), For, Size).With(output.Attributes);
        output.TagName = null;
        output.Content.SetHtmlContent(label.AsHeading(Heading));
    }
}
