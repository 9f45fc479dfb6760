using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>A day that people know, typed as day, month and year.</summary>
[HtmlTargetElement("gov-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovDate(IStringLocalizer<Words> words) : GovField(words)
{
    protected override string FirstId => $"{FieldId}-day";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var day = For?.Model as DateOnly?;
        Grouped(
            output,
            Element(
                "div",
                "govuk-date-input",
                Part("day", "Day", 2, day?.Day),
                Part("month", "Month", 2, day?.Month),
                Part("year", "Year", 4, day?.Year)).With("id", FieldId).With(output.Attributes),
            role: "group");
    }

    private TagBuilder Part(string part, string label, int width, int? model)
    {
        var id = $"{FieldId}-{part}";
        var name = FieldName is null ? part : $"{FieldName}-{part}";
        var labelled = FieldParts.Label(Text(Words[label]), id);
        labelled.AddCssClass("govuk-date-input__label");
        var error = Error is null ? null : "govuk-input--error";
        var input = Element("input", Classes("govuk-input govuk-date-input__input", error, $"govuk-input--width-{width}"))
            .With("id", id)
            .With("name", name)
            .With("type", "text")
            .With("inputmode", "numeric")
            .With("value", Typed(name, model) is { Length: > 0 } typed ? typed : null)
            .SelfClosing();
        return Element("div", "govuk-date-input__item", Element("div", "govuk-form-group", labelled, input));
    }
}
