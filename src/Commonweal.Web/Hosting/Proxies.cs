using System.Net;
using Commonweal.Platform;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Commonweal.Web.Hosting;

/// <summary>
/// Believes the proxies in front, and nobody else, when they say from where a visitor comes and by which scheme and host: one on
/// this machine, or those that COMMONWEAL_PROXY names instead.
/// </summary>
internal static class Proxies
{
    private const string Setting = "COMMONWEAL_PROXY";

    private static readonly IReadOnlyList<IPNetwork> s_thisMachine = [new(IPAddress.Parse("127.0.0.0"), 8), new(IPAddress.IPv6Loopback, 128)];

    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var proxies = Named(builder.Configuration[Setting]);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = null;   // as many, one before the other, as are known
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in proxies)
            {
                forwarded.KnownIPNetworks.Add(proxy);
            }
        });
    }

    // Never none: where no proxy is named, the framework would believe everybody.
    internal static IReadOnlyList<IPNetwork> Named(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? s_thisMachine : [.. setting.Split(',', StringSplitOptions.TrimEntries).Select(Proxy)];

    private static IPNetwork Proxy(string named) =>
        IPNetwork.TryParse(named, out var network) ? network
        : IPAddress.TryParse(named, out var one) ? new IPNetwork(one, one.GetAddressBytes().Length * 8)
        : throw new BrokenRuleException($"{Setting} holds \"{named}\", which is not an address or a network such as 10.0.0.7 or 10.0.0.0/24; put commas between several");
}
