using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Lists what is wrong with the answers, each leading to its field, in the order of the page.</summary>
[HtmlTargetElement("gov-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovErrorSummary(IStringLocalizer<Words> words) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Becomes(Element(
            "div",
            "govuk-error-summary",
            Element(
                "div",
                null,
                Element("h2", "govuk-error-summary__title", Text(words["There is a problem"])),
                Element("div", "govuk-error-summary__body", new List(this))).With("role", "alert"))
            .With("data-module", "govuk-error-summary"));
    }

    private TagBuilder Links()
    {
        var fields = FieldsOnPage.Of(ViewContext.HttpContext);
        var list = Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (name, answer) in ViewContext.ModelState.OrderBy(e => fields.PlaceOf(e.Key)))
        {
            foreach (var error in answer!.Errors)
            {
                list.InnerHtml.AppendHtml(Element("li", null, Link(words[error.ErrorMessage], fields.IdOf(name))));
            }
        }

        return list;
    }

    private static IHtmlContent Link(string error, string? id) =>
        id is null ? Text(error) : Element("a", null, Text(error)).With("href", $"#{id}");

    // The summary stands above the fields, so it is written out only when they have all said that they are there.
    private sealed class List(GovErrorSummary summary) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => summary.Links().WriteTo(writer, encoder);
    }
}
