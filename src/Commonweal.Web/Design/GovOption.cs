using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>One of the answers of radios, checkboxes or a select; what it holds shows only while it is chosen.</summary>
public sealed class GovOption : TagHelper
{
    public string? Value { get; set; }
    public string? Label { get; set; }
    public string? Hint { get; set => field = Filled(value); }
    public string? Id { get; set; }
    public bool? Checked { get; set; }
    public bool Disabled { get; set; }

    /// <summary>Unticks the others: "None of these".</summary>
    public bool Exclusive { get; set; }

    /// <summary>Makes this the word between two groups of answers, such as "or".</summary>
    public string? Divider { get; set => field = Filled(value); }

    internal IHtmlContent? Reveals { get; private set; }
    internal TagHelperAttributeList Attributes { get; private set; } = [];

    internal static GovOption From(SelectListItem item) => new()
    {
        Value = item.Value,
        Label = item.Text,
        Checked = item.Selected ? true : null,
        Disabled = item.Disabled,
    };

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        Reveals = content.IsEmptyOrWhiteSpace ? null : content;
        Attributes = output.Attributes;
        context.Join(this, output);
    }
}
