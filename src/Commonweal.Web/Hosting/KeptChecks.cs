using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Commonweal.Web.Hosting;

/// <summary>
/// Governance checks kept ready as pages are, by the stamps on which they hang and by their day, so that the page of each board
/// and group can say how it stands without its being read anew.
/// </summary>
public sealed class KeptChecks : IDisposable
{
    // What a check holds is counted in things; the most are some tens of megabytes.
    private const int MostThings = 100_000;

    private readonly MemoryCache _kept;
    private readonly RegimeBook _book;
    private readonly int _mostThings;

    // Who asks for a check that is being made waits for it; which turns are shared matters to nobody.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 16).Select(_ => new SemaphoreSlim(1))];

    public KeptChecks(RegimeBook book)
        : this(book, MostThings) { }

    internal KeptChecks(RegimeBook book, int mostThings)
    {
        (_book, _mostThings) = (book, mostThings);
        _kept = new MemoryCache(new MemoryCacheOptions { SizeLimit = mostThings, TrackStatistics = true });
    }

    /// <summary>How many things the checks that are kept hold.</summary>
    internal long Things => _kept.GetCurrentStatistics()!.CurrentEstimatedSize!.Value;

    /// <summary>The check of a day as at the stamp of the request: kept, or made by five queries and kept.</summary>
    public Task<GovernanceCheck> CheckAsync(HttpContext http, CommonwealDb db, PartnershipFacts partnership, DateOnly on) =>
        http.Features.Get<Stamp>() is { } stamp ? CheckAsync(stamp, db, partnership, on) : db.CheckAsync(_book, partnership, on);

    /// <summary>The check for those who keep a partnership, drafts too.</summary>
    public async Task<GovernanceCheck> WithDraftsAsync(StampReader stamps, CommonwealDb db, string partnership, DateOnly on, CancellationToken stopping)
    {
        var stamp = new Stamp($"drafts|{await stamps.ReadAsync(partnership, stopping)}");
        return await CheckAsync(stamp, db, await db.Partnerships().Where(p => p.Slug == partnership).Facts().SingleAsync(stopping), on);
    }

    /// <summary>The check of a partnership that publishes it; of any other there is none, as of one that is not there.</summary>
    public async Task<GovernanceCheck> PublishedAsync(HttpContext http, CommonwealDb db, PartnershipFacts partnership, DateOnly on) =>
        await CheckAsync(http, db, partnership, on) is { IsPublished: true } check ? check : throw new NotThereException();

    /// <summary>The same as at a stamp, which was read before anything is read for the check: then it is never older than it.</summary>
    internal async Task<GovernanceCheck> CheckAsync(Stamp stamp, CommonwealDb db, PartnershipFacts partnership, DateOnly on)
    {
        var key = (stamp, partnership.Id, on);
        if (_kept.Get<GovernanceCheck>(key) is { } ready)
        {
            return ready;
        }

        var turn = _turns[(uint)key.GetHashCode() % _turns.Length];
        await turn.WaitAsync();
        try
        {
            return _kept.Get<GovernanceCheck>(key) ?? Keep(key, await db.CheckAsync(_book, partnership, on));
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        _kept.Dispose();
        Array.ForEach(_turns, t => t.Dispose());
    }

    // Room is made first: what is full takes in nothing.
    private GovernanceCheck Keep(object key, GovernanceCheck check)
    {
        if (Things + check.Things > _mostThings)
        {
            _kept.Compact(0.5);
        }

        return _kept.Set(key, check, new MemoryCacheEntryOptions { Size = check.Things, AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1) });
    }

    /// <summary>The stamps on which the answer to a request hangs, as they were when it came.</summary>
    internal sealed record Stamp(string Value);
}
