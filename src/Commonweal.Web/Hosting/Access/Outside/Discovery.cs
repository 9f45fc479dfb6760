using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>What the provider says of itself: its addresses and the keys by which it signs (OpenID Connect Discovery 1.0), kept for half a day.</summary>
public sealed class Discovery(Provider provider, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    // Whoever sends tokens with keys that nobody knows should not make us ask the provider each time.
    private static readonly TimeSpan NotAgainWithin = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan NotTriedWithin = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1);
    private Held? _held;
    private DateTimeOffset _failedAt = DateTimeOffset.MinValue;

    public Task<OpenIdConnectConfiguration> AskAsync(CancellationToken stopping) => AskAsync(KeptFor, stopping);

    /// <summary>Asks again, because a key is unknown: it may be new.</summary>
    public Task<OpenIdConnectConfiguration> AskAgainAsync(CancellationToken stopping) => AskAsync(NotAgainWithin, stopping);

    private async Task<OpenIdConnectConfiguration> AskAsync(TimeSpan notOlderThan, CancellationToken stopping)
    {
        await _one.WaitAsync(stopping);
        try
        {
            if (_held is null || clock.GetUtcNow() - _held.At >= notOlderThan)
            {
                _held = await TryAsync(stopping);
            }

            return _held.Said;
        }
        finally
        {
            _one.Release();
        }
    }

    // While it cannot be reached, people do not queue to find that out one after another.
    private async Task<Held> TryAsync(CancellationToken stopping)
    {
        var now = clock.GetUtcNow();
        if (now - _failedAt < NotTriedWithin)
        {
            throw new ProviderException("it could not be asked a moment ago");
        }

        try
        {
            return new Held(await FetchAsync(stopping), now);
        }
        catch
        {
            _failedAt = now;
            throw;
        }
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(CancellationToken stopping)
    {
        var documents = new HttpDocumentRetriever(Outward.Http) { RequireHttps = !new Uri(provider.Authority).IsLoopback, SendAdditionalHeaderData = false };
        var said = await OpenIdConnectConfigurationRetriever.GetAsync($"{provider.Authority}/.well-known/openid-configuration", documents, stopping);
        if (!provider.IsCalled(said.Issuer))
        {
            throw new ProviderException("its issuer is not the address that the settings name");
        }

        return new[] { said.AuthorizationEndpoint, said.TokenEndpoint, said.JwksUri }.All(a => Uri.TryCreate(a, UriKind.Absolute, out var address) && Provider.IsSafe(address))
            ? said
            : throw new ProviderException("one of its addresses is missing or does not begin with https://");
    }

    public void Dispose() => _one.Dispose();

    private sealed record Held(OpenIdConnectConfiguration Said, DateTimeOffset At);
}
