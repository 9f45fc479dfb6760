using Commonweal.Bodies;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Places;

/// <summary>A place, as its own page shows it.</summary>
public sealed record PlaceShown(
    Guid Id,
    string Code,
    string Name,
    string? Kind,
    bool IsIllustrative,
    PlaceShown.Other? Within,
    Lifetime Lifetime,
    Citation Citation,
    IReadOnlyList<PlaceShown.Other> Before,
    IReadOnlyList<PlaceShown.Other> After)
{
    /// <summary>Finds it among the places that may be seen, with others that may.</summary>
    public static Task<PlaceShown?> FindAsync(CommonwealDb db, IQueryable<Area> seen, string code)
    {
        var successions = db.AreaSuccessions().ListedByAny(db, db.Partnerships().Select(p => p.Id));
        // Links are written in small letters, and national codes in capitals.
        var capitals = code.ToUpperInvariant();
        return seen.Where(a => a.Code == code || a.Code == capitals).OrderByDescending(a => a.Code == code).Select(a => new PlaceShown(
            a.Id,
            a.Code,
            a.Name,
            db.Kinds().Where(k => k.Id == a.KindId).Select(k => k.Name).FirstOrDefault(),
            a.IsIllustrative,
            seen.Where(w => w.Id == a.WithinId).Select(w => new Other(w.Code, w.Name)).FirstOrDefault(),
            a.Lifetime,
            a.Citation,
            successions.Where(s => s.AfterId == a.Id).OrderBy(s => s.OnEarliest).ThenBy(s => s.Before.Name)
                .Select(s => new Other(s.Before.Code, s.Before.Name) { On = ImpreciseDate.Between(s.OnEarliest, s.OnLatest), Citation = s.Citation }).ToList(),
            successions.Where(s => s.BeforeId == a.Id).OrderBy(s => s.OnEarliest).ThenBy(s => s.After.Name)
                .Select(s => new Other(s.After.Code, s.After.Name) { On = ImpreciseDate.Between(s.OnEarliest, s.OnLatest), Citation = s.Citation }).ToList()))
            .AsSingleQuery().FirstOrDefaultAsync();
    }

    /// <summary>Another place that the page names.</summary>
    public sealed record Other(string Code, string Name)
    {
        /// <summary>When the one took over from the other.</summary>
        public ImpreciseDate? On { get; init; }

        public Citation Citation { get; init; } = Citation.None;
    }
}
