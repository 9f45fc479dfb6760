using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Leads through a long list page by page, keeping the rest of the address.</summary>
[HtmlTargetElement("gov-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovPagination(IStringLocalizer<Words> words) : TagHelper
{
    private const string Block = "govuk-pagination";
    private const int Around = 2;
    private const string Left =
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Right =
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    public int Page { get; set; } = 1;

    /// <summary>How many pages there are; for one, nothing is shown.</summary>
    public int Of { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of < 2)
        {
            output.SuppressOutput();
            return;
        }

        var list = Element("ul", $"{Block}__list");
        var last = 0;
        foreach (var page in Enumerable.Range(1, Of).Where(IsShown))
        {
            list.InnerHtml.AppendHtml(page - last > 1 ? Together(Gap(), Item(page)) : Item(page));
            last = page;
        }

        var previous = Page > 1 ? Arrow("prev", Page - 1, Icon("prev", Left), Title("Previous")) : null;
        var next = Page < Of ? Arrow("next", Page + 1, Title("Next"), Icon("next", Right)) : null;
        output.Becomes(Element("nav", Block, previous, list, next).With("aria-label", words["Pagination"]));
    }

    private bool IsShown(int page) => page == 1 || page == Of || Math.Abs(page - Page) <= Around;

    private TagBuilder Item(int page)
    {
        var isCurrent = page == Page;
        var link = Element("a", $"govuk-link {Block}__link", Text($"{page}"))
            .With("href", Address(page))
            .With("aria-label", words["Page {0}", page])
            .With("aria-current", isCurrent ? "page" : null);
        return Element("li", Classes($"{Block}__item", isCurrent ? $"{Block}__item--current" : null), link);
    }

    private static TagBuilder Gap() => Element("li", $"{Block}__item {Block}__item--ellipsis", Text("⋯"));

    private TagBuilder Arrow(string direction, int page, params ReadOnlySpan<IHtmlContent?> content) =>
        Element("div", $"{Block}__{direction}", Element("a", $"govuk-link {Block}__link", content)
            .With("href", Address(page))
            .With("rel", direction));

    private TagBuilder Title(string direction) =>
        Element("span", $"{Block}__link-title", Text(words[direction]), VisuallyHidden($" {words["page"]}"));

    private static TagBuilder Icon(string direction, string path) =>
        Element("svg", $"{Block}__icon {Block}__icon--{direction}", Element("path").With("d", path))
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("height", "13")
            .With("width", "15")
            .With("aria-hidden", "true")
            .With("focusable", "false")
            .With("viewBox", "0 0 15 13");

    private string Address(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var rest = request.Query.Where(q => q.Key is not "page").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value));
        // The first page is the page itself, which has one address.
        var query = QueryString.Create(rest);
        return request.PathBase + request.Path + (page == 1 ? query : query.Add("page", $"{page}"));
    }
}
