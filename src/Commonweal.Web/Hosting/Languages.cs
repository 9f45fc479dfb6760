using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Commonweal.Web.Design;
using Microsoft.Extensions.WebEncoders;

namespace Commonweal.Web.Hosting;

/// <summary>English and Welsh: the same pages, the Welsh ones under /cy.</summary>
internal static class Languages
{
    private const string Welsh = "/cy";
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo _welsh = CultureInfo.GetCultureInfo("cy-GB");

    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddMvc(mvc => mvc.ModelBinderProviders.Insert(0, new DayBinder()))
            .AddDataAnnotationsLocalization(texts =>
                texts.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Words)));

        // Welsh letters such as ŵ stay themselves instead of becoming numbers.
        return services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>
    /// Takes /cy off the path, so that every link made on a Welsh page stays in Welsh. An error page comes by here a second
    /// time, with /cy already taken off.
    /// </summary>
    public static IApplicationBuilder UseLanguages(this IApplicationBuilder app)
    {
        app.Use((http, next) =>
        {
            var wasWelsh = http.Request.PathBase.Value?.EndsWith(Welsh, StringComparison.Ordinal) is true;
            var isWelsh = http.Request.Path.StartsWithSegments(Welsh, StringComparison.Ordinal, out var rest);
            if (isWelsh && !wasWelsh)
            {
                http.Request.PathBase += Welsh;
                http.Request.Path = rest.HasValue ? rest : "/";
            }

            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = isWelsh || wasWelsh ? _welsh : _english;
            return next(http);
        });

        // Without this, the routes would be chosen before the path is put right.
        return app.UseRouting();
    }

    /// <summary>What to mark text as that stands as its authors wrote it: English on a Welsh page, nothing on an English one.</summary>
    public static string? OfData => IsWelsh() ? "en" : null;

    public static bool IsWelsh() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "cy";

    /// <summary>The address of the same page, with the same query, in the other language.</summary>
    public static string InOtherLanguage(HttpRequest request)
    {
        var root = request.PathBase.Value ?? "";
        var other = IsWelsh() ? root[..^Welsh.Length] : root + Welsh;
        var (path, query) = ErrorPages.AskedFor(request);
        // Two strokes at its beginning would make the path the address of another site.
        return new PathString(other).Add("/" + path.Value?.TrimStart('/')) + query;
    }
}
