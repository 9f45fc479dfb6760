using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>A sign-in at the provider that one browser has begun and not yet come back from.</summary>
/// <param name="State">What comes back with the answer, so that nobody else's answer is taken (RFC 6749, section 10.12).</param>
/// <param name="Nonce">What comes back inside the token, so that no other token is taken.</param>
/// <param name="Verifier">What proves to the provider that the answer has come to whoever asked (RFC 7636).</param>
/// <param name="ReturnTo">To where the provider sends them back.</param>
/// <param name="Root">The language in which they began, as the beginning of an address.</param>
/// <param name="For">What it is to prove; null to come in.</param>
/// <param name="Then">Where they want to go.</param>
public sealed record Begun(string State, string Nonce, string Verifier, string ReturnTo, string Root, string? For, string? Then)
{
    public static string Random() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is said of the verifier before it is shown.</summary>
    public string Challenge => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    /// <summary>Whether an answer is the answer to this.</summary>
    public bool IsAnsweredWith(string? state) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state ?? ""), Encoding.UTF8.GetBytes(State));
}
