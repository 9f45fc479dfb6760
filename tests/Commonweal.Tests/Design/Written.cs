using System.Text.Encodings.Web;
using Commonweal.Web.Design;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Commonweal.Tests.Design;

/// <summary>A tag as a page would write it: its attributes and what stands inside.</summary>
internal sealed class Written(TagHelper tag, string name = "gov-tag")
{
    private readonly TagHelperAttributeList _attributes = [];
    private readonly List<Func<Dictionary<object, object>, Task<IHtmlContent>>> _inside = [];

    public static IStringLocalizer<Words> English { get; } = new ServiceCollection()
        .AddLogging()
        .AddLocalization()
        .BuildServiceProvider()
        .GetRequiredService<IStringLocalizer<Words>>();

    /// <summary>A page being shown, with nothing sent to it yet.</summary>
    public static ViewContext Page() => new() { HttpContext = new DefaultHttpContext() };

    public Written With(string attribute, string? value)
    {
        if (value is not null)
        {
            _attributes.Add(attribute, value);
        }

        return this;
    }

    /// <summary>The classes and attributes that the fixture adds to the component.</summary>
    public Written WithOwn(Options options)
    {
        With("class", options["classes"].Text);
        foreach (var (attribute, value) in options["attributes"].Pairs)
        {
            With(attribute, value);
        }

        return this;
    }

    public Written Holding(IHtmlContent content)
    {
        _inside.Add(_ => Task.FromResult(content));
        return this;
    }

    public Written Holding(Options options) => Holding(Content(options));

    public Written Holding(IEnumerable<Written> tags)
    {
        _inside.AddRange(tags.Select<Written, Func<Dictionary<object, object>, Task<IHtmlContent>>>(
            inner => async items => await inner.RunAsync(items)));
        return this;
    }

    public static IHtmlContent Content(Options options) => options["html"].Text is { } html and not "false"
        ? new HtmlString(html)
        : new HtmlContentBuilder().Append(options["text"].Text ?? "");

    public async Task<string> HtmlAsync()
    {
        await using var writer = new StringWriter();
        (await RunAsync([])).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private async Task<IHtmlContent> RunAsync(Dictionary<object, object> items)
    {
        var context = new TagHelperContext(name, _attributes, new Dictionary<object, object>(items), "unique");
        var output = new TagHelperOutput(name, _attributes, async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            foreach (var inner in _inside)
            {
                content.AppendHtml(await inner(new Dictionary<object, object>(context.Items)));
            }

            return content;
        });
        tag.Init(context);
        await tag.ProcessAsync(context, output);
        if (!output.IsContentModified && output.TagName is not null)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }

        return output;
    }
}
