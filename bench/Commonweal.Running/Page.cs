using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Commonweal.Running;

/// <summary>What a browser was answered.</summary>
/// <param name="Status">The number of the answer.</param>
/// <param name="Address">The path that was asked for.</param>
/// <param name="Next">Where the answer sends the browser.</param>
/// <param name="RetryAfter">When it says to try again.</param>
/// <param name="Html">The page itself.</param>
public sealed record Page(HttpStatusCode Status, string Address, string? Next, TimeSpan? RetryAfter, string Html)
{
    private IHtmlDocument? _document;

    /// <summary>What a person reads on it.</summary>
    public string Text => Document.QuerySelector("main")?.TextContent ?? "";

    /// <summary>What stands in the first part of the page that the selector picks.</summary>
    public string? Of(string selector) => Document.QuerySelector(selector)?.TextContent;

    /// <summary>Whether its form asks for this.</summary>
    public bool Asks(string field) => Form.QuerySelector($"[name='{field}']") is not null;

    /// <summary>What stands in a field of its form.</summary>
    public string? Value(string field) => Fields().FirstOrDefault(f => f.Key == field).Value;

    /// <summary>The fields of its form as they stand, hidden ones too.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields() => Form.QuerySelectorAll("input[name], select[name], textarea[name]").Select(Typed).OfType<KeyValuePair<string, string>>();

    private IHtmlDocument Document => _document ??= new HtmlParser().ParseDocument(Html);

    private IElement Form => Document.QuerySelectorAll("main form").FirstOrDefault(f => f.Closest("[hidden]") is null)
        ?? throw new InvalidOperationException($"{Address} answered {(int)Status} without a form: {Text.Trim()}");

    private static KeyValuePair<string, string>? Typed(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement input => KeyValuePair.Create(input.Name!, input.Value),
        IHtmlSelectElement select => KeyValuePair.Create(select.Name!, select.Value ?? ""),
        IHtmlTextAreaElement area => KeyValuePair.Create(area.Name!, area.Value),
        _ => null,
    };
}
