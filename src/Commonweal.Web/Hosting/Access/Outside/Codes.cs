using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Gives the provider the code that the browser brought, for the token that says who it is (RFC 6749, section 4.1.3).</summary>
internal static class Codes
{
    public static async Task<string> TokenAsync(Provider provider, string address, Begun begun, string code, CancellationToken stopping)
    {
        Dictionary<string, string> form = new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = begun.ReturnTo,
            ["code_verifier"] = begun.Verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        if (provider.Secret is { } secret)
        {
            // RFC 6749, section 2.3.1: each is written as in a form before the two are put together.
            var both = $"{Uri.EscapeDataString(provider.Client)}:{Uri.EscapeDataString(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(both)));
        }
        else
        {
            form["client_id"] = provider.Client;
        }

        request.Content = new FormUrlEncodedContent(form);
        using var answer = await Outward.Http.SendAsync(request, stopping);
        if (!answer.IsSuccessStatusCode)
        {
            throw new ProviderException($"it answers {(int)answer.StatusCode} when it is given the code");
        }

        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stopping));
        return said.RootElement.TryGetProperty("id_token", out var token) && token.GetString() is { Length: > 0 } text
            ? text
            : throw new ProviderException("it gives no token that says who it is");
    }
}
