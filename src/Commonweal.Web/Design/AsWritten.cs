using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Web.Design;

/// <summary>Marks text that stands as its authors wrote it, so that a screen reader on a Welsh page reads it as English.</summary>
[HtmlTargetElement(Attributes = "as-written")]
public sealed class AsWritten : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("as-written");
        if (Languages.OfData is { } language)
        {
            output.Attributes.SetAttribute("lang", language);
        }
    }
}
