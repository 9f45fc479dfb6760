using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Web.Design;

/// <summary>Gives the parts of a &lt;gov-table&gt; their classes, and its headings their scope.</summary>
[HtmlTargetElement("thead")]
[HtmlTargetElement("tbody")]
[HtmlTargetElement("tr")]
[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed class GovTablePart : TagHelper
{
    /// <summary>Sets figures flush right, so that they compare down the column.</summary>
    public bool Numeric { get; set; }

    public override void Init(TagHelperContext context)
    {
        if (context.TagName is "thead")
        {
            context.Items["thead"] = true;
        }
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.ContainsKey(typeof(GovTable)))
        {
            return;
        }

        var part = context.TagName switch
        {
            "thead" => "head",
            "tbody" => "body",
            "tr" => "row",
            "th" => "header",
            _ => "cell",
        };
        AddClass(output, $"govuk-table__{part}");
        if (Numeric)
        {
            AddClass(output, $"govuk-table__{part}--numeric");
        }

        if (part is "header" && !output.Attributes.ContainsName("scope"))
        {
            output.Attributes.SetAttribute("scope", context.Items.ContainsKey("thead") ? "col" : "row");
        }
    }

    private static void AddClass(TagHelperOutput output, string name) =>
        output.AddClass(name, System.Text.Encodings.Web.HtmlEncoder.Default);
}
