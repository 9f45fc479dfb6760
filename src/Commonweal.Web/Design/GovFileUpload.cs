using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>A file that is chosen; its form is sent in parts.</summary>
[HtmlTargetElement("gov-file-upload", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovFileUpload(IStringLocalizer<Words> words) : GovField(words)
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => Labelled(
        output,
        Element("input", Classes("govuk-file-upload", Error is null ? null : "govuk-file-upload--error"))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "file")
            .With("aria-describedby", AllDescribedBy)
            .With(output.Attributes)
            .SelfClosing());
}
