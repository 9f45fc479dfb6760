using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>A table written in ordinary markup, which takes on the look of the design system.</summary>
public sealed class GovTable : TagHelper
{
    public string? Caption { get; set => field = Filled(value); }

    /// <summary>How large the caption is: s, m, l or xl.</summary>
    public string? Size { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(GovTable)] = true;
        var size = Size is null ? null : $"govuk-table__caption--{Size}";
        output.Becomes(Element(
            "table",
            "govuk-table",
            Caption is null ? null : Element("caption", Classes("govuk-table__caption", size), Text(Caption)),
            await output.GetChildContentAsync()));
    }
}
