using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>One answer from a long list.</summary>
public sealed class GovSelect(IStringLocalizer<Words> words) : GovOptions(words)
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var select = Element("select", Classes("govuk-select", Error is null ? null : "govuk-select--error"))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("aria-describedby", AllDescribedBy)
            .With(output.Attributes);
        foreach (var option in await OptionsAsync(context, output))
        {
            select.InnerHtml.AppendHtml(Element("option", null, Text(option.Label))
                .With("value", option.Value)
                .With("selected", IsChosen(option))
                .With("disabled", option.Disabled)
                .With(option.Attributes));
        }

        Labelled(output, select);
    }
}
