using System.Security.Cryptography;
using System.Text;
using Commonweal.Platform.Time;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Checks what the provider says of whoever signed in there (OpenID Connect Core 1.0, section 3.1.3.7).</summary>
public sealed class IdTokens(Provider provider, Discovery discovery, TimeProvider clock)
{
    private const int LongestSubject = 255;

    /// <summary>By how much clocks may disagree.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(2);

    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    /// <summary>Who it is; what does not hold throws.</summary>
    public async Task<OutsideIdentity> CheckAsync(string token, string nonce, CancellationToken stopping)
    {
        var said = await discovery.AskAsync(stopping);
        var checkedToken = await Tokens.ValidateTokenAsync(token, Asked(said));
        if (checkedToken.Exception is SecurityTokenInvalidSignatureException)
        {
            // A provider changes its keys when it likes.
            checkedToken = await Tokens.ValidateTokenAsync(token, Asked(await discovery.AskAgainAsync(stopping)));
        }

        if (!checkedToken.IsValid)
        {
            throw checkedToken.Exception;
        }

        return Who((JsonWebToken)checkedToken.SecurityToken, nonce);
    }

    private TokenValidationParameters Asked(OpenIdConnectConfiguration said) => new()
    {
        ValidIssuer = said.Issuer,
        ValidAudience = provider.Client,
        IssuerSigningKeys = said.SigningKeys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
        LifetimeValidator = (from, until, _, _) => until is not null && clock.Now() - Slack < until && (from is null || clock.Now() + Slack >= from),
    };

    private OutsideIdentity Who(JsonWebToken token, string nonce)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Said(token, "nonce") ?? ""), Encoding.UTF8.GetBytes(nonce)))
        {
            throw new ProviderException("the nonce is not the one that was sent");
        }

        if (Said(token, "azp") is { } party ? party != provider.Client : token.Audiences.Count() > 1)
        {
            throw new ProviderException("it was given to another site");
        }

        return Said(token, "sub") is { Length: > 0 and <= LongestSubject } subject
            ? new OutsideIdentity(token.Issuer, subject, Said(token, "name"), Said(token, "email") ?? Said(token, "preferred_username") ?? Said(token, "name") ?? subject)
            : throw new ProviderException("it does not say whom it means");
    }

    private static string? Said(JsonWebToken token, string what) => token.TryGetPayloadValue<string>(what, out var said) && !string.IsNullOrWhiteSpace(said) ? said : null;
}
