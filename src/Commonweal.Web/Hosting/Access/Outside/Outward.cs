namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>How the provider is asked: by nobody else's leave, not for long, and not for much.</summary>
internal static class Outward
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    // Led elsewhere, we would hand our secret to whoever is there.
    public static HttpClient Http { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(3),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 1_000_000 };
}
