using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Leads back to the page before in a journey of several pages.</summary>
public sealed class GovBackLink(IStringLocalizer<Words> words) : TagHelper
{
    public string Href { get; set; } = "#";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Becomes(Element("a", "govuk-back-link", text.IsEmptyOrWhiteSpace ? Text(words["Back"]) : text).With("href", Href));
    }
}
