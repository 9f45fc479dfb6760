using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>An answer of several lines.</summary>
[HtmlTargetElement("gov-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovTextarea(IStringLocalizer<Words> words) : GovField(words)
{
    // Browsers drop the first line break inside a textarea, so that one is ours to lose.
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Labelled(output, Element(
            "textarea",
            Classes("govuk-textarea", Error is null ? null : "govuk-textarea--error"),
            new HtmlString("\n"),
            Text(Typed(FieldName, For?.Model)))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("rows", "5")
            .With("aria-describedby", AllDescribedBy)
            .With(output.Attributes));
}
