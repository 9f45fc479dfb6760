using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>The name of the partnership and the ways to its parts, below the header of every page.</summary>
public sealed class GovServiceNavigation(IStringLocalizer<Words> words) : TagHelper
{
    public string? Name { get; set => field = Filled(value); }

    /// <summary>The language of the name, where the page is in another.</summary>
    public string? NameLanguage { get; set => field = Filled(value); }

    public string? Href { get; set => field = Filled(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = await context.ChildrenAsync<GovNavigationItem>(output);
        var inside = Element(
            "div",
            "govuk-width-container",
            Element("div", "govuk-service-navigation__container", ServiceName(), items.Count == 0 ? null : Menu(items)));
        var navigation = Element(Name is null ? "div" : "section", "govuk-service-navigation", inside)
            .With("data-module", "govuk-service-navigation");
        output.Becomes(Name is null ? navigation : navigation.With("aria-label", words["Service information"]));
    }

    private TagBuilder? ServiceName() => Name is null
        ? null
        : Element("span", "govuk-service-navigation__service-name", Href is null
            ? Element("span", "govuk-service-navigation__text", Text(Name))
            : Element("a", "govuk-service-navigation__link", Text(Name)).With("href", Href)).With("lang", NameLanguage);

    private TagBuilder Menu(IReadOnlyList<GovNavigationItem> items)
    {
        var list = Element("ul", "govuk-service-navigation__list").With("id", "navigation");
        foreach (var item in items)
        {
            list.InnerHtml.AppendHtml(item.Link());
        }

        return Element("nav", "govuk-service-navigation__wrapper", items.Count > 1 ? Toggle() : null, list)
            .With("aria-label", words["Menu"]);
    }

    private TagBuilder Toggle() =>
        Element("button", "govuk-service-navigation__toggle govuk-js-service-navigation-toggle", Text(words["Menu"]))
            .With("type", "button")
            .With("aria-controls", "navigation")
            .With("hidden", true)
            .With("aria-hidden", "true");
}
