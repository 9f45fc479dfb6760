using Commonweal.Platform.Database;

namespace Commonweal.Web.Hosting;

internal static class Site
{
    public static Task<int> ServeAsync(Store store, string urls, bool samples, CancellationToken stopping) => Task.FromResult(0);
}
