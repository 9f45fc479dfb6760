using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Bodies.Changes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.OpenData.Atom;

/// <summary>What was changed of late, for feed readers: /changes.atom of all partnerships, and one of each.</summary>
internal static class ListChanges
{
    public const string File = "changes.atom";

    private const int Most = 50;

    public static void MapChanges(this WebApplication app)
    {
        app.MapMethods($"/{File}", [HttpMethods.Get, HttpMethods.Head], OfAllAsync).WithMetadata(new PublicAttribute { IsFile = true });
        app.MapMethods($"/{{p}}/{File}", [HttpMethods.Get, HttpMethods.Head], OfOneAsync).WithMetadata(new PublicAttribute { IsFile = true });
    }

    private static async Task<IResult> OfAllAsync(HttpRequest request, CommonwealDb db, IStringLocalizer<Words> words, CancellationToken stopping)
    {
        // The first that was ever written of what all share: it tells this installation from others.
        var first = await db.History.Where(h => h.OwnerId == Owner.Installation && h.Sequence == 1).Select(h => h.ThingId).FirstOrDefaultAsync(stopping);
        var entries = await EntriesAsync(db.Changes(db.Partnerships()), request, words, stopping);
        return Answer(new Feed(IdOf(first), Language, words["Changes to all partnerships"], "Commonweal", At(request, $"/{File}"), At(request, "/"), entries));
    }

    private static async Task<IResult> OfOneAsync(string p, HttpRequest request, CommonwealDb db, IStringLocalizer<Words> words, CancellationToken stopping)
    {
        var its = db.Partnerships().Where(x => x.Slug == p);
        if (await its.Select(x => new { x.Id, x.Name }).FirstOrDefaultAsync(stopping) is not { } partnership)
        {
            return await db.NowCalledAsync(p.ToLowerInvariant()) is { } now && now != p
                ? Results.LocalRedirect($"{request.PathBase}/{now}/{File}", permanent: true)
                : Results.NotFound();
        }

        var entries = await EntriesAsync(db.Changes(its), request, words, stopping);
        return Answer(new Feed(IdOf(partnership.Id), Language, words["Changes to {0}", partnership.Name], partnership.Name, At(request, $"/{p}/{File}"), At(request, $"/{p}"), entries));
    }

    private static async Task<IReadOnlyList<FeedEntry>> EntriesAsync(IQueryable<Change> changes, HttpRequest request, IStringLocalizer<Words> words, CancellationToken stopping)
    {
        var newest = await changes.OrderByDescending(c => c.At).ThenByDescending(c => c.Sequence).ThenBy(c => c.PartnershipId).Take(Most).ToListAsync(stopping);
        return [.. from change in newest
                   let said = ChangeSaid.In(words, change)
                   where said is not null
                   select new FeedEntry(
                       NamedUuid.Of($"history/{change.PartnershipId:N}/{change.Sequence.ToString(CultureInfo.InvariantCulture)}"),
                       said,
                       change.PartnershipName,
                       change.At,
                       At(request, $"/{change.Partnership}{change.Page}"))];
    }

    private static IResult Answer(Feed feed) => Results.Bytes(feed.Write(), Feed.ContentType);

    // The Welsh feed is another than the English one; what either tells is the same.
    private static Guid IdOf(Guid whose) => NamedUuid.Of($"changes/{whose:N}/{Language}");

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static string At(HttpRequest request, string path) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path);
}
