using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Shows a status; the words say it, the colour only repeats it.</summary>
public sealed class GovTag : TagHelper
{
    /// <summary>Grey, teal, green, purple, magenta, red, orange or yellow; without it, blue.</summary>
    public string? Colour { get; set => field = Filled(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element(
            "strong",
            Classes("govuk-tag", Colour is null ? null : $"govuk-tag--{Colour}"),
            await output.GetChildContentAsync()));
}
