using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>What can be done with a row or a card of a summary list.</summary>
public sealed class GovAction : TagHelper
{
    private IHtmlContent _text = HtmlString.Empty;
    private TagHelperAttributeList _attributes = [];

    public string? Href { get; set; }

    /// <summary>Says to a screen reader what the link is about, as there may be several of the same name.</summary>
    public string? About { get; set => field = Filled(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _text = await output.GetChildContentAsync();
        _attributes = output.Attributes;
        context.Join(this, output);
    }

    internal IHtmlContent Link(string? card) =>
        Element("a", "govuk-link", _text, Hidden(card)).With("href", Href).With(_attributes);

    private IHtmlContent? Hidden(string? card) => About is null && card is null
        ? null
        : VisuallyHidden((About is null ? "" : $" {About}") + (card is null ? "" : $" ({card})"));

    /// <summary>One action stands alone; several are a list.</summary>
    internal static IHtmlContent? Links(IReadOnlyList<GovAction> actions, string? card, string element, string alone, string list, string item)
    {
        switch (actions)
        {
            case []:
                return null;
            case [var only]:
                return Element(element, alone, only.Link(card));
            default:
                var links = Element("ul", list);
                foreach (var action in actions)
                {
                    links.InnerHtml.AppendHtml(Element("li", item, action.Link(card)));
                }

                return element is "dd" ? Element("dd", alone, links) : links;
        }
    }
}
