using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Commonweal.Tests.Site;

/// <summary>A link as a person meets it: what it says and where it leads.</summary>
public sealed record Link(string Text, string Address);

/// <summary>What came back from the site, and what a person could do next with it.</summary>
public sealed partial class Screen
{
    private readonly HttpClient _visitor;
    private readonly IHtmlDocument _page;

    private Screen(HttpClient visitor, HttpResponseMessage answer, IHtmlDocument page, IReadOnlyList<string> via)
    {
        _visitor = visitor;
        _page = page;
        Status = answer.StatusCode;
        Headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Via = via;
    }

    public HttpStatusCode Status { get; }
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The addresses that sent us on before we arrived here, first to last.</summary>
    public IReadOnlyList<string> Via { get; }

    public string Address => _page.Location.PathName + _page.Location.Search;
    public string Title => _page.Title ?? "";
    public string Heading => Words(_page.QuerySelector("h1"));
    public string Text => Words(_page.QuerySelector("main") ?? _page.Body);
    /// <summary>What stands in each part of the page that the selector picks.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. _page.QuerySelectorAll(selector).Select(Words)];

    public IReadOnlyList<string> Errors => [.. _page.QuerySelectorAll(".govuk-error-summary__list li").Select(Words)];
    public IReadOnlyList<Link> Links => [.. _page.Links.OfType<IHtmlAnchorElement>().Select(a => new Link(Words(a), a.GetAttribute("href")!))];

    /// <summary>The page's HTML, for what the other words here do not say.</summary>
    public IHtmlDocument Page => _page;

    /// <summary>The one form of the page itself; a search box in its header is not the page's own.</summary>
    public IHtmlFormElement Form => Forms is [var form] ? form : throw Missing($"{Forms.Count} forms of its own, so say which by pressing its button");

    // What only script brings to light, a person without it does not meet.
    private List<IHtmlFormElement> Forms => [.. _page.QuerySelectorAll<IHtmlFormElement>("main form").Where(f => f.Closest("[hidden]") is null)];

    public static Task<Screen> Visit(HttpClient visitor, string address) =>
        Arrive(visitor, new HttpRequestMessage(HttpMethod.Get, address), []);

    /// <summary>Follows the one link that says these words.</summary>
    public Task<Screen> Follow(string words) =>
        Links.Where(l => l.Text == words).Select(l => l.Address).Distinct().ToList() is [var address]
            ? Arrive(_visitor, new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(_page.Url), address)), [])
            : throw Missing($"no link, or several, that say \"{words}\" among: {string.Join(", ", Links.Select(l => l.Text))}");

    /// <summary>Fills the page's own form and sends it, hidden fields and all.</summary>
    public Task<Screen> Send(params (string Field, string Value)[] answers) => Send(Form, null, answers);

    /// <summary>Fills the form that this button belongs to and presses it.</summary>
    public Task<Screen> Press(string button, params (string Field, string Value)[] answers)
    {
        var found = _page.QuerySelectorAll<IHtmlElement>("main form button, main form input[type=submit]")
            .Where(b => (b is IHtmlInputElement input ? input.Value : Words(b)) == button)
            .ToList();

        return found is [var pressed]
            ? Send((IHtmlFormElement)pressed.Closest("form")!, pressed, answers)
            : throw Missing($"{found.Count} buttons that say \"{button}\"");
    }

    /// <summary>Chooses a file in the page's own form, which is sent in parts, and sends it.</summary>
    public Task<Screen> SendFile(string field, string name, byte[] file)
    {
        Assert.Equal("multipart/form-data", Form.GetAttribute("enctype"));
        Assert.Equal("file", Form.QuerySelector($"input[name={field}]")?.GetAttribute("type"));
        var parts = new MultipartFormDataContent { { new ByteArrayContent(file), field, name } };
        foreach (var other in Form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(i => i.Type != "file"))
        {
            parts.Add(new StringContent(other.Value), other.Name!);
        }

        return Arrive(_visitor, new HttpRequestMessage(HttpMethod.Post, _page.Url) { Content = parts }, []);
    }

    private Task<Screen> Send(IHtmlFormElement form, IHtmlElement? button, (string Field, string Value)[] answers)
    {
        foreach (var field in answers.GroupBy(a => a.Field, a => a.Value))
        {
            new Field(form, field.Key).Answer([.. field]);
        }

        var sent = (button is null ? form.GetSubmission() : form.GetSubmission(button)) ?? throw Missing("a form that cannot be sent");
        var request = new HttpRequestMessage(new HttpMethod(sent.Method.ToString().ToUpperInvariant()), new Uri(sent.Target.Href));
        if (request.Method != HttpMethod.Get)
        {
            request.Content = new StreamContent(sent.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", sent.MimeType);
        }

        return Arrive(_visitor, request, []);
    }

    private static async Task<Screen> Arrive(HttpClient visitor, HttpRequestMessage request, IReadOnlyList<string> via)
    {
        using var answer = await visitor.SendAsync(request);
        var here = new Uri(visitor.BaseAddress!, request.RequestUri!);
        if (answer.Headers.Location is { } next && (int)answer.StatusCode is >= 300 and < 400 && via.Count < 10)
        {
            return await Arrive(visitor, new HttpRequestMessage(HttpMethod.Get, new Uri(here, next)), [.. via, here.PathAndQuery]);
        }

        var text = await answer.Content.ReadAsStringAsync();
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(text).Address(here));
        return new Screen(visitor, answer, (IHtmlDocument)page, via);
    }

    private InvalidOperationException Missing(string what) => new($"{Address} ({(int)Status}) has {what}\n\n{Text}");

    private static string Words(IElement? element) => Spaces().Replace(element?.TextContent ?? "", " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}

/// <summary>Visits the site without following redirects unseen: <see cref="Screen.Via"/> remembers them.</summary>
public static class Visiting
{
    /// <summary>A visitor with cookies of their own, who has seen nothing yet.</summary>
    public static HttpClient Visitor(this TestApp app) => app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static Task<Screen> Visit(this HttpClient visitor, string address) => Screen.Visit(visitor, address);

    /// <summary>A single visit by somebody new; cookies last from this page through what is sent from it.</summary>
    public static Task<Screen> Visit(this TestApp app, string address) => app.Visitor().Visit(address);
}
