using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Web.Design;

/// <summary>Builds encoded HTML, so that the components read as the markup they make.</summary>
internal static class Elements
{
    public static TagBuilder Element(string name, string? classes = null, params ReadOnlySpan<IHtmlContent?> content)
    {
        var element = new TagBuilder(name);
        element.With("class", classes);
        foreach (var part in content)
        {
            element.InnerHtml.AppendHtml(part ?? HtmlString.Empty);
        }

        return element;
    }

    public static IHtmlContent Text(string? text) => new StringHtmlContent(text ?? "");

    /// <summary>An attribute written as "@nothing" arrives empty and means that it was not written.</summary>
    public static string? Filled(string? written) => string.IsNullOrEmpty(written) ? null : written;

    public static IHtmlContent Together(params ReadOnlySpan<IHtmlContent?> parts)
    {
        var together = new HtmlContentBuilder(parts.Length);
        foreach (var part in parts)
        {
            together.AppendHtml(part ?? HtmlString.Empty);
        }

        return together;
    }

    public static IHtmlContent VisuallyHidden(string text) => Element("span", "govuk-visually-hidden", Text(text));

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.MergeAttribute(attribute, value, replaceExisting: true);
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, bool isSet) =>
        element.With(attribute, isSet ? "" : null);

    /// <summary>Adds what the page wrote on the tag: classes join ours, other attributes win over ours.</summary>
    public static TagBuilder With(this TagBuilder element, TagHelperAttributeList written)
    {
        foreach (var attribute in written)
        {
            var value = Plain(attribute.Value);
            if (attribute.Name is "class")
            {
                element.Attributes["class"] = Classes(element.Attributes.GetValueOrDefault("class"), value) ?? "";
            }
            else
            {
                element.With(attribute.Name, value);
            }
        }

        return element;
    }

    public static TagBuilder SelfClosing(this TagBuilder element)
    {
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    public static string? Classes(params ReadOnlySpan<string?> classes)
    {
        var joined = "";
        foreach (var one in classes)
        {
            joined = string.IsNullOrEmpty(one) ? joined : $"{joined} {one}";
        }

        return joined.Length == 0 ? null : joined[1..];
    }

    public static void Becomes(this TagHelperOutput output, TagBuilder element)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(element.With(output.Attributes));
    }

    /// <summary>Runs the tags inside this one and returns those that joined it, in order.</summary>
    public static async Task<IReadOnlyList<T>> ChildrenAsync<T>(this TagHelperContext context, TagHelperOutput output)
        where T : TagHelper
    {
        var children = context.Gather<T>();
        await output.GetChildContentAsync();
        return children;
    }

    public static List<T> Gather<T>(this TagHelperContext context) where T : TagHelper
    {
        List<T> children = [];
        context.Items[typeof(T)] = children;
        return children;
    }

    public static void Join<T>(this TagHelperContext context, T child, TagHelperOutput output) where T : TagHelper
    {
        ((List<T>)context.Items[typeof(T)]).Add(child);
        output.SuppressOutput();
    }

    // Razor hands over a written attribute as already encoded content, and a builder would encode it again.
    private static string Plain(object? value) => value switch
    {
        null => "",
        HtmlString written => System.Net.WebUtility.HtmlDecode(written.Value) ?? "",
        IHtmlContent content => Decoded(content),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    private static string Decoded(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
