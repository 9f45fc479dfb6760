using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>One way of the service navigation.</summary>
public sealed class GovNavigationItem : TagHelper
{
    private const string Block = "govuk-service-navigation";

    private IHtmlContent _text = HtmlString.Empty;
    private TagHelperAttributeList _attributes = [];

    public string? Href { get; set => field = Filled(value); }

    /// <summary>It leads to this very page.</summary>
    public bool Current { get; set; }

    /// <summary>It leads to the part that this page belongs to.</summary>
    public bool Active { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _text = await output.GetChildContentAsync();
        _attributes = output.Attributes;
        context.Join(this, output);
    }

    internal IHtmlContent Link()
    {
        var here = Active || Current;
        var text = here ? Element("strong", $"{Block}__active-fallback", _text) : _text;
        var link = (Href is null ? Element("span", $"{Block}__text", text) : Element("a", $"{Block}__link", text).With("href", Href))
            .With("aria-current", here ? Current ? "page" : "true" : null)
            .With(_attributes);
        return Element("li", Classes($"{Block}__item", here ? $"{Block}__item--active" : null), link);
    }
}
