using Commonweal.Platform.Database;

namespace Commonweal.Web.Hosting;

/// <summary>How the site is to be served.</summary>
/// <param name="Store">Where everything is held.</param>
/// <param name="Urls">Where to listen.</param>
/// <param name="LoadsSamples">Whether an empty store that was never used gets the samples.</param>
/// <param name="HostArguments">What a host that embeds the site says of it, as .NET's test host does.</param>
internal sealed record SiteWishes(Store Store, string Urls, bool LoadsSamples, string[] HostArguments)
{
    /// <summary>Whether another host runs the site, and so knows where it listens.</summary>
    public bool IsEmbedded => HostArguments.Length > 0;
}
