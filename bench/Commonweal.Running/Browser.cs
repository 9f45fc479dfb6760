using System.Net;

namespace Commonweal.Running;

/// <summary>The browser of one person, with their cookies; a proxy on this machine says which address it is at.</summary>
public sealed class Browser : IDisposable
{
    private readonly CookieContainer _cookies;
    private readonly HttpClient _client;

    /// <param name="from">Its address: how often somebody may try a password counts by it.</param>
    public Browser(string from)
    {
        _cookies = new CookieContainer();
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { Timeout = TimeSpan.FromSeconds(100), DefaultRequestHeaders = { { "X-Forwarded-For", from } } };
    }

    /// <summary>By which a server knows who this is.</summary>
    public string CookiesFor(RunningServer server) => _cookies.GetCookieHeader(new Uri(server.Address));

    public Task<Page> GetAsync(RunningServer server, string path) => AskAsync(server, new HttpRequestMessage(HttpMethod.Get, server.Address + path), path);

    /// <summary>Fills the form of a page and sends it to the address at which it stood.</summary>
    public Task<Page> SendAsync(RunningServer server, Page form, params (string Field, string Value)[] typed) => SendAsync(server, form.Address, Filled(form, typed));

    /// <summary>Sends a form that was filled before.</summary>
    public Task<Page> SendAsync(RunningServer server, string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        AskAsync(server, new HttpRequestMessage(HttpMethod.Post, server.Address + path) { Content = new FormUrlEncodedContent(fields) }, path);

    /// <summary>The fields of a form with what was typed in place of what stood in them.</summary>
    public static List<KeyValuePair<string, string>> Filled(Page form, params (string Field, string Value)[] typed) =>
        [.. form.Fields().Where(f => !Array.Exists(typed, t => t.Field == f.Key)), .. typed.Select(t => KeyValuePair.Create(t.Field, t.Value))];

    public void Dispose() => _client.Dispose();

    private async Task<Page> AskAsync(RunningServer server, HttpRequestMessage request, string path)
    {
        using (request)
        {
            using var answer = await _client.SendAsync(request);
            return new Page(answer.StatusCode, path, answer.Headers.Location?.OriginalString.Replace(server.Address, "", StringComparison.Ordinal), answer.Headers.RetryAfter?.Delta, await answer.Content.ReadAsStringAsync());
        }
    }
}
