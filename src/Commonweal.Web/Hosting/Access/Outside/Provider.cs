using Commonweal.Platform;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>The outside provider of OpenID Connect by whom people may come in, where whoever runs the site names one.</summary>
public sealed class Provider
{
    private const string AuthoritySetting = "COMMONWEAL_SIGN_IN_AUTHORITY";
    private const string ClientSetting = "COMMONWEAL_SIGN_IN_CLIENT";
    private const string SecretSetting = "COMMONWEAL_SIGN_IN_SECRET";
    private const string NameSetting = "COMMONWEAL_SIGN_IN_NAME";

    private Provider(string authority, string client, string? secret, string name) =>
        (Authority, Client, Secret, Name) = (authority, client, secret, name);

    /// <summary>Where nobody is named: there is no other way in.</summary>
    public static Provider None { get; } = new("", "", null, "");

    public bool IsNamed => Authority.Length > 0;

    /// <summary>Its address, without a stroke at the end; by it the provider calls itself too.</summary>
    public string Authority { get; }

    /// <summary>By which name it knows this site.</summary>
    public string Client { get; }

    /// <summary>By what this site proves that it is itself; none of a public client.</summary>
    public string? Secret { get; }

    /// <summary>What people call it, as the buttons say.</summary>
    public string Name { get; }

    /// <summary>Whether an issuer is this provider; some write a stroke at the end of their names.</summary>
    public bool IsCalled(string? issuer) => IsNamed && issuer?.TrimEnd('/') == Authority;

    /// <summary>The provider that the settings name, or none.</summary>
    public static Provider Named(IConfiguration settings)
    {
        string? Of(string setting) => string.IsNullOrWhiteSpace(settings[setting]) ? null : settings[setting]!.Trim();
        var (client, secret, name) = (Of(ClientSetting), Of(SecretSetting), Of(NameSetting));
        if (Of(AuthoritySetting) is not { } authority)
        {
            return (client ?? secret ?? name) is null ? None : throw new BrokenRuleException($"{AuthoritySetting} is not set, though other settings of a sign-in are: name the address of its provider, or none of them");
        }

        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || !IsSafe(address) || address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0)
        {
            throw new BrokenRuleException($"{AuthoritySetting} is not the address of a provider of sign-in, such as https://login.example.org: it begins with https:// and has no ?, # or @ in it");
        }

        return client is null
            ? throw new BrokenRuleException($"{ClientSetting} is not set: say by which name the provider of sign-in knows this site")
            : new Provider(authority.TrimEnd('/'), client, secret, name ?? address.Host);
    }

    /// <summary>Whether nobody listens on the way there: it is TLS, or this machine itself.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
