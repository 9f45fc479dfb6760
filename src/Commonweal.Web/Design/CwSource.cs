using Commonweal.Platform;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Design;

/// <summary>Says where a fact was found: paper and paragraph, what one part takes from elsewhere, and what a reader should know.</summary>
public sealed class CwSource(IStringLocalizer<Words> words) : TagHelper
{
    public Citation Of { get; set; } = Citation.None;

    /// <summary>Only the paper and paragraph, in the line where it stands.</summary>
    public bool Brief { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of == Citation.None)
        {
            output.SuppressOutput();
            return;
        }

        if (Brief)
        {
            output.TagName = "span";
            output.TagMode = TagMode.StartTagAndEndTag;
            output.Attributes.SetAttribute("class", "cw-source cw-source--brief");
            output.Content.SetContent(Of.Source ?? "");
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cw-source");
        Say(output.Content, words["Source:"], string.Join("; ", new[] { Of.Source, Of.SourceOfOne }.OfType<string>()));
        Say(output.Content, words["Note:"], Of.Note);
    }

    private static void Say(TagHelperContent content, string label, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var cite = new TagBuilder("span");
        cite.InnerHtml.Append(text);
        if (Languages.OfData is { } language)
        {
            cite.Attributes["lang"] = language;
        }

        var line = new TagBuilder("p");
        line.InnerHtml.Append(label + " ").AppendHtml((IHtmlContent)cite);
        content.AppendHtml(line);
    }
}
