using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Commonweal.Web.Hosting;

/// <summary>Keeps public pages ready until something that they show is written, whichever process writes it.</summary>
internal static class Keeping
{
    public static void AddKeeping(this IServiceCollection services) => services.AddSingleton<StampReader>().AddSingleton<KeptChecks>().AddOutputCache(cache =>
    {
        cache.SizeLimit = 64 * 1024 * 1024;
        cache.MaximumBodySize = 8 * 1024 * 1024;   // a larger file would drive out all that people look at
        cache.AddBasePolicy(new ByStamp());
    });

    /// <summary>
    /// The stamp, today's date, the language and the query are the key and the ETag, so that a page kept is never stale:
    /// a write gives its pages a new key.
    /// </summary>
    private sealed class ByStamp : IOutputCachePolicy
    {
        private static readonly string Build = typeof(Keeping).Module.ModuleVersionId.ToString("N");

        public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var http = context.HttpContext;
            if (!IsPublicPage(http))
            {
                return;
            }

            var stamps = http.RequestServices.GetRequiredService<StampReader>();
            var today = http.RequestServices.GetRequiredService<TimeProvider>().Today();
            var query = IsFile(http) ? "" : http.Request.QueryString.Value;
            var stamp = await stamps.ReadAsync(http.GetRouteValue("p") as string, cancellation);
            http.Features.Set(new KeptChecks.Stamp(stamp));
            var key = string.Create(CultureInfo.InvariantCulture, $"{Build}|{stamp}|{today:O}|{http.Request.PathBase}{http.Request.Path}{query}");
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))}\"";

            (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (true, true, true, true);
            context.CacheVaryByRules.QueryKeys = IsFile(http) ? StringValues.Empty : "*";
            context.CacheVaryByRules.VaryByValues["key"] = tag;
            context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
            context.Tags.Add(tag);

            // Now, so that the page is kept with them: what is kept without its ETag is never found unchanged.
            http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = "no-cache";   // keep it, but ask each time whether it still holds
            http.Response.OnStarting(() =>
            {
                if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
                {
                    http.Response.Headers.Remove("ETag");
                }

                return Task.CompletedTask;
            });
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
                && context.HttpContext.Response.Headers.SetCookie.Count == 0;
            return ValueTask.CompletedTask;
        }

        // A file to take away, the dearest to make, is the same whatever is asked of it.
        private static bool IsFile(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<PublicAttribute>() is { IsFile: true };

        // An error page asks the database for nothing: it may be the database that is gone.
        private static bool IsPublicPage(HttpContext http) =>
            !ErrorPages.StandsInPlaceOfAPage(http)
            && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            && http.GetEndpoint()?.Metadata.GetMetadata<PublicAttribute>() is { IsKept: true };
    }
}
