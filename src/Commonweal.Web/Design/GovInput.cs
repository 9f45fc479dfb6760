using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>A one-line answer.</summary>
[HtmlTargetElement("gov-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovInput(IStringLocalizer<Words> words) : GovField(words)
{
    public string? Prefix { get; set => field = Filled(value); }
    public string? Suffix { get; set => field = Filled(value); }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Element("input", Classes("govuk-input", Error is null ? null : "govuk-input--error"))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "text")
            .With("value", Typed(FieldName, For?.Model) is { Length: > 0 } typed ? typed : null)
            .With("aria-describedby", AllDescribedBy)
            .With(output.Attributes)
            .SelfClosing();

        Labelled(output, Prefix is null && Suffix is null
            ? input
            : Element("div", "govuk-input__wrapper", Beside("prefix", Prefix), input, Beside("suffix", Suffix)));
    }

    private static TagBuilder? Beside(string side, string? text) => text is null
        ? null
        : Element("div", $"govuk-input__{side}", Text(text)).With("aria-hidden", "true");
}
