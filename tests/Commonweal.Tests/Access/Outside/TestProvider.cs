using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Tests.Access.Outside;

/// <summary>A small provider of OpenID Connect that the tests run themselves, on this machine. It asks nobody for a password, and says what a test lets it say.</summary>
public sealed class TestProvider : IAsyncDisposable
{
    public const string Client = "commonweal-tests", Secret = "a secret: with + and %";

    private readonly ConcurrentDictionary<string, Asked> _codes = new();
    private readonly ConcurrentBag<string> _handedOut = [];
    private readonly WebApplication _server;
    private RsaSecurityKey _key = NewKey("first");
    private int _made;

    public TestProvider(TimeProvider clock)
    {
        Clock = clock;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.MapGet("/.well-known/openid-configuration", Describe);
        _server.MapGet("/keys", Keys);
        _server.MapGet("/authorize", Authorise);
        _server.MapPost("/token", TokenAsync);
        _server.StartAsync().GetAwaiter().GetResult();
        Address = _server.Urls.Single();
    }

    public string Address { get; }

    /// <summary>As whom it knows whoever comes.</summary>
    public string Subject { get; set; } = "248289761001";

    /// <summary>Whether it shows a page with a button, as a provider does to people.</summary>
    public bool Asks { get; set; }

    /// <summary>What it answers instead of a code.</summary>
    public string? Error { get; set; }

    /// <summary>Who it says that it is when it sends somebody back; null: it does not say.</summary>
    public string? Iss { get; set; }

    /// <summary>What it calls itself, if not by its address.</summary>
    public string? Issuer { get; set; }

    /// <summary>What it changes in a token before it signs it.</summary>
    public Action<JsonObject> Change { get; set; } = _ => { };

    /// <summary>How it makes a token of what it says.</summary>
    public Func<string, string> Sign { get; set; } = _ => "";

    /// <summary>How often its description was asked for.</summary>
    public int Described { get; private set; }

    /// <summary>Codes, verifiers and tokens, which nobody else should see.</summary>
    public IReadOnlyCollection<string> HandedOut => _handedOut;

    private TimeProvider Clock { get; }

    public TestProvider Afresh()
    {
        (Subject, Asks, Error, Iss, Change, Sign) = ($"subject-{Interlocked.Increment(ref _made)}", false, null, Address, _ => { }, ByItsKey);
        return this;
    }

    public void ChangeKey() => _key = NewKey("second");

    /// <summary>Signed as RSASSA-PKCS1-v1_5 with SHA-256, as most do.</summary>
    public string ByItsKey(string payload) => By(payload, new SigningCredentials(_key, SecurityAlgorithms.RsaSha256));

    public static string By(string payload, SigningCredentials key) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(payload, key);

    public static string ByNobody(string payload) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(payload);

    /// <summary>By a secret that everybody has: the public key.</summary>
    public string ByThePublicKey(string payload) =>
        By(payload, new SigningCredentials(new SymmetricSecurityKey(_key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = _key.KeyId }, SecurityAlgorithms.HmacSha256));

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private IResult Describe()
    {
        Described++;
        return Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer ?? Address,
            ["authorization_endpoint"] = $"{Address}/authorize",
            ["token_endpoint"] = $"{Address}/token",
            ["jwks_uri"] = $"{Address}/keys",
            ["authorization_response_iss_parameter_supported"] = true,
        });
    }

    private IResult Keys()
    {
        var open = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = _key.KeyId, n = WebEncoders.Base64UrlEncode(open.Modulus!), e = WebEncoders.Base64UrlEncode(open.Exponent!) } } });
    }

    private IResult Authorise(HttpRequest request)
    {
        string Of(string name) => request.Query[name].ToString();
        if (Of("client_id") != Client || Of("response_type") != "code" || Of("code_challenge_method") != "S256" || !Of("scope").Split(' ').Contains("openid", StringComparer.Ordinal))
        {
            return Results.BadRequest("Not what this provider knows");
        }

        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));
        _codes[code] = new Asked(Of("redirect_uri"), Of("code_challenge"), Of("nonce"));
        _handedOut.Add(code);
        var answer = new Dictionary<string, string?> { ["state"] = Of("state"), [Error is null ? "code" : "error"] = Error ?? code, ["iss"] = Iss };
        var back = QueryHelpers.AddQueryString(Of("redirect_uri"), answer.Where(a => a.Value is not null));
        return Asks
            ? Results.Content($"<!DOCTYPE html><html lang=\"en\"><title>The council</title><main><h1>Who are you?</h1><p><a href=\"{WebUtility.HtmlEncode(back)}\">It is me</a></p></main></html>", "text/html")
            : Results.Redirect(back);
    }

    // A code is good once, for whoever asked for it, who proves it.
    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = form["code_verifier"].ToString();
        _handedOut.Add(verifier);
        var proves = AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var basic) && basic.Scheme == "Basic"
            && Encoding.ASCII.GetString(Convert.FromBase64String(basic.Parameter!)) == $"{Client}:{Uri.EscapeDataString(Secret)}";
        if (!proves || form["grant_type"] != "authorization_code" || !_codes.TryRemove(form["code"].ToString(), out var asked)
            || asked.ReturnTo != form["redirect_uri"] || asked.Challenge != WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))))
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        var token = Sign(Payload(asked.Nonce));
        _handedOut.Add(token);
        return Results.Json(new { access_token = "of no use here", token_type = "Bearer", id_token = token });
    }

    private string Payload(string nonce)
    {
        var now = Clock.GetUtcNow().ToUnixTimeSeconds();
        var said = new JsonObject
        {
            ["iss"] = Address,
            ["sub"] = Subject,
            ["aud"] = Client,
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = nonce,
            ["name"] = "Jo Officer",
            ["email"] = $"{Subject}@council.example",
        };
        Change(said);
        return said.ToJsonString(JsonSerializerOptions.Web);
    }

    private sealed record Asked(string ReturnTo, string Challenge, string Nonce);
}
