using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Signing in at the provider, there and back: the code flow of OpenID Connect Core 1.0 (section 3.1) with PKCE (RFC 7636).</summary>
public sealed partial class OutsideSignIn(Provider provider, Discovery discovery, IdTokens tokens, Handed handed, ILogger<OutsideSignIn> log)
{
    /// <summary>To where the provider sends people back; it is told this address beforehand.</summary>
    public const string ReturnPath = "/account/sign-in/return";

    /// <summary>Begins it in this browser; false where the provider cannot be reached.</summary>
    /// <param name="http">The request of whoever begins.</param>
    /// <param name="forWhat">What it is to prove; null to come in.</param>
    /// <param name="then">Where they want to go.</param>
    /// <param name="typed">What they had typed before, sealed.</param>
    public async Task<bool> BeginAsync(HttpContext http, string? forWhat, string? then, string? typed = null)
    {
        if (await AskedAsync(http) is null)
        {
            return false;
        }

        var begun = new Begun(Begun.Random(), Begun.Random(), Begun.Random(), $"{http.Request.Scheme}://{http.Request.Host}{ReturnPath}", http.Request.PathBase, forWhat, then);
        BegunCookie.Keep(http, handed.Seal(begun), typed);
        return true;
    }

    /// <summary>What this browser has begun and not come back from.</summary>
    public Begun? BegunIn(HttpContext http) => handed.Read<Begun>(BegunCookie.Begun(http));

    /// <summary>The address at the provider at which it goes on; null where the provider cannot be reached.</summary>
    public async Task<string?> AddressAsync(HttpContext http, Begun begun) => await AskedAsync(http) is not { } said ? null : QueryHelpers.AddQueryString(said.AuthorizationEndpoint, new Dictionary<string, string?>
    {
        ["response_type"] = "code",
        ["client_id"] = provider.Client,
        ["redirect_uri"] = begun.ReturnTo,
        ["scope"] = "openid profile email",
        ["state"] = begun.State,
        ["nonce"] = begun.Nonce,
        ["code_challenge"] = begun.Challenge,
        ["code_challenge_method"] = "S256",
    });

    /// <summary>What came back. It is taken once, in the browser that began it.</summary>
    public async Task<Answer> AnswerAsync(HttpContext http)
    {
        var (sealedText, typed) = BegunCookie.Take(http);
        if (handed.Read<Begun>(sealedText) is not { } begun || !begun.IsAnsweredWith(http.Request.Query["state"]))
        {
            return new Answer(null, typed, null, WhyNot.TooLate);
        }

        OutsideIdentity? who = null;
        var whyNot = await TryAsync(http, async stopping => who = await WhoAsync(begun, http.Request.Query, stopping));
        return new Answer(begun, typed, who, whyNot ?? (who is null ? WhyNot.GivenUp : null));
    }

    // RFC 9207: an answer that another provider gave is not taken, though it be a refusal.
    private async Task<OutsideIdentity?> WhoAsync(Begun begun, IQueryCollection answer, CancellationToken stopping)
    {
        var said = await discovery.AskAsync(stopping);
        if (answer.TryGetValue("iss", out var issuer) ? issuer != said.Issuer : said.AuthorizationResponseIssParameterSupported)
        {
            throw new ProviderException("the answer does not come from it");
        }

        if (answer.TryGetValue("error", out var error))
        {
            return error == "access_denied" ? null : throw new ProviderException("it refuses what it was asked");
        }

        return answer["code"].ToString() is { Length: > 0 } code
            ? await tokens.CheckAsync(await Codes.TokenAsync(provider, said.TokenEndpoint, begun, code, stopping), begun.Nonce, stopping)
            : throw new ProviderException("it gives no code");
    }

    private async Task<OpenIdConnectConfiguration?> AskedAsync(HttpContext http)
    {
        OpenIdConnectConfiguration? said = null;
        await TryAsync(http, async stopping => said = await discovery.AskAsync(stopping));
        return said;
    }

    // A provider may be down, slow, or say anything at all: none of that is a mistake of ours.
    private async Task<WhyNot?> TryAsync(HttpContext http, Func<CancellationToken, Task> ask)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        stopping.CancelAfter(Outward.Longest);
        try
        {
            await ask(stopping.Token);
            return null;
        }
        catch (Exception down) when (down is HttpRequestException or IOException or OperationCanceledException)
        {
            Failed(log, provider.Name, down.GetBaseException().Message);
            return WhyNot.Unreachable;
        }
        catch (Exception wrong) when (wrong is ProviderException or SecurityTokenException or CryptographicException or JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // What a library says of a token may hold some of it.
            Failed(log, provider.Name, wrong is ProviderException ? wrong.Message : wrong.GetType().Name);
            return WhyNot.Wrong;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Signing in by {Provider} came to nothing: {Why}")]
    private static partial void Failed(ILogger log, string provider, string why);
}
