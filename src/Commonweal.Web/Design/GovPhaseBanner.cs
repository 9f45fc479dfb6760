using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Says above a page what all of it must be taken for; here, that what it shows is made up.</summary>
public sealed class GovPhaseBanner : TagHelper
{
    /// <summary>The word that says it shortly.</summary>
    public string Tag { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element("div", "govuk-phase-banner govuk-width-container", Element(
            "p",
            "govuk-phase-banner__content",
            Element("strong", "govuk-tag govuk-phase-banner__content__tag", Text(Tag)),
            Element("span", "govuk-phase-banner__text", await output.GetChildContentAsync()))));
}
