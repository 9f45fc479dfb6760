using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Puts several controls under one legend.</summary>
public sealed class GovFieldset : TagHelper
{
    public string? Legend { get; set; }
    public string? Size { get; set; }
    public bool Heading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element(
            "fieldset",
            "govuk-fieldset",
            FieldParts.Legend(Text(Legend), Size, Heading),
            await output.GetChildContentAsync()));
}
