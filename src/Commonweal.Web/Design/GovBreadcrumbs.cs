using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Shows where a page stands; it holds one &lt;gov-breadcrumb&gt; for each page above.</summary>
public sealed class GovBreadcrumbs(IStringLocalizer<Words> words) : TagHelper
{
    public bool Collapse { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(Element(
            "nav",
            Classes("govuk-breadcrumbs", Collapse ? "govuk-breadcrumbs--collapse-on-mobile" : null),
            Element("ol", "govuk-breadcrumbs__list", await output.GetChildContentAsync()))
            .With("aria-label", words["Breadcrumb"]));
}
