using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>One row of a summary list: a key, its value as the content, and what can be done with it.</summary>
public sealed class GovRow : TagHelper
{
    private IHtmlContent _value = HtmlString.Empty;
    private TagHelperAttributeList _attributes = [];
    private List<GovAction> _actions = [];

    public string? Key { get; set; }

    /// <summary>The language of a key that stands as its authors wrote it, where the page is in another.</summary>
    public string? KeyLanguage { get; set => field = Filled(value); }

    internal bool HasActions => _actions.Count > 0;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _actions = context.Gather<GovAction>();
        _value = await output.GetChildContentAsync();
        _attributes = output.Attributes;
        context.Join(this, output);
    }

    internal IHtmlContent Row(bool othersHaveActions, string? card)
    {
        var classes = Classes(
            "govuk-summary-list__row",
            othersHaveActions && !HasActions ? "govuk-summary-list__row--no-actions" : null);
        return Element(
            "div",
            classes,
            Element("dt", "govuk-summary-list__key", Text(Key)).With("lang", KeyLanguage),
            Element("dd", "govuk-summary-list__value", _value),
            GovAction.Links(
                _actions,
                card,
                "dd",
                "govuk-summary-list__actions",
                "govuk-summary-list__actions-list",
                "govuk-summary-list__actions-list-item")).With(_attributes);
    }
}
