using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Seats;

/// <summary>The one question that asks who sits where.</summary>
public static class SittingData
{
    /// <summary>Who sits on the bodies on a day: read in one query, with the chairs that seats follow, three deep.</summary>
    public static async Task<Sitting> SittingAsync(this CommonwealDb db, IQueryable<Body> bodies, DateOnly on)
    {
        var asked = bodies.Select(b => b.Id);
        return await db.SittingAsync(db.Seats().Where(s => asked.Contains(s.BodyId)), on);
    }

    /// <summary>How it stands with these seats on a day, whatever their bodies: read in the same way.</summary>
    public static async Task<Sitting> SittingAsync(this CommonwealDb db, IQueryable<Seat> seats, DateOnly on) =>
        (await SittingsAsync(db, seats, on, on)).After;

    /// <summary>Who sits on the bodies on each of two days, read in one query; people are called as on the later day.</summary>
    public static Task<(Sitting Before, Sitting After)> SittingsAsync(this CommonwealDb db, IQueryable<Body> bodies, DateOnly before, DateOnly after)
    {
        var asked = bodies.Select(b => b.Id);
        return SittingsAsync(db, db.Seats().Where(s => asked.Contains(s.BodyId)), before, after);
    }

    private static async Task<(Sitting Before, Sitting After)> SittingsAsync(CommonwealDb db, IQueryable<Seat> seats, DateOnly before, DateOnly on)
    {
        var formerly = db.Belongings().InForce(before);
        var known = WithTheChairsTheyFollow(seats, db);
        var belongings = db.Belongings().InForce(on);
        var names = db.PersonNames().InForce(on).OrderByDescending(n => n.Lifetime.FromEarliest ?? DateOnly.MinValue);   // the name of the day
        var people = db.People();   // asked one by one: joined, all holdings would be written out first
        var holdings = db.PostHoldings().Select(h => new { h.PostId, Known = new KnownPostHolding(h.PersonId, names.Where(n => n.PersonId == h.PersonId).Select(n => n.Name).FirstOrDefault() ?? people.Where(p => p.Id == h.PersonId).Select(p => p.Name).FirstOrDefault(), h.Lifetime, h.Citation) });
        var rows = await db.Seats().Where(s => known.Contains(s.Id))
            .Select(s => new { Seat = s, IsAsked = seats.Any(a => a.Id == s.Id) })
            .Select(s => new
            {
                s.IsAsked,
                WasInAnother = before != on && formerly.Any(b => b.BodyId == s.Seat.BodyId),
                Known = new KnownSeat(
                s.Seat.Id, s.Seat.BodyId, s.Seat.Body.Slug, s.Seat.Body.Name, s.Seat.Slug, s.Seat.Name, s.Seat.KindId, s.Seat.Role, s.Seat.Vote,
                s.Seat.OrganisationId, s.Seat.Organisation!.Name, s.Seat.Organisation.SectorId, s.Seat.Organisation.UmbrellaFor, s.Seat.SectorId,
                s.Seat.ChairOfId, s.Seat.ChairOf!.Name, s.Seat.PostId, s.Seat.Post!.Title, s.Seat.Post.LevelId, s.Seat.Post.OrganisationId,
                s.Seat.OnBehalfOf, s.Seat.IsCountyVoice, s.Seat.IsPortfolioHolder, s.Seat.Brings, s.Seat.IsShared,
                s.Seat.Lifetime, s.Seat.Body.Lifetime, s.Seat.Body.Joining,
                belongings.Any(b => b.BodyId == s.Seat.BodyId), s.Seat.Body.HasEnded, s.Seat.Citation,
                holdings.Where(h => h.PostId == s.Seat.PostId).Select(h => h.Known).ToList(),
                s.Seat.Terms.Where(t => known.Contains(t.SeatId)).Select(t => new KnownTerm(
                    t.Id, t.PersonId, names.Where(n => n.PersonId == t.PersonId).Select(n => n.Name).FirstOrDefault() ?? t.Person!.Name, t.PostId, t.Post!.Title, t.Post.LevelId, t.IsVacant, t.AppointedById, t.AppointedBy!.Name,
                    t.HowChosen, t.HoldsOver, t.AwaitsNomination, t.RecordedEarliest, t.RecordedLatest, t.Lifetime, t.Citation,
                    holdings.Where(h => h.PostId == t.PostId).Select(h => h.Known).ToList())).ToList(),
                s.Seat.Deputies.Where(d => known.Contains(d.SeatId)).Select(d => new KnownDeputy(
                    d.PersonId, names.Where(n => n.PersonId == d.PersonId).Select(n => n.Name).FirstOrDefault() ?? d.Person!.Name, d.PostId, d.Post!.Title, d.Post.LevelId, d.Pool, d.Order,
                    d.BriefedEarliest, d.BriefedLatest, d.ReceivesPapers, d.Lifetime, d.Citation,
                    holdings.Where(h => h.PostId == d.PostId).Select(h => h.Known).ToList())).ToList(),
                s.Seat.Mandates.Where(m => known.Contains(m.SeatId)).Select(m => new KnownMandate(
                    m.CanAgree, m.LimitInPence, m.MustReferBack, m.NominationLetter, m.GivenBy!.Name, m.Lifetime, m.Citation)).ToList())
            })
            .AsSingleQuery()
            .ToListAsync();
        var asked = rows.Where(r => r.IsAsked).Select(r => r.Known.Id).ToHashSet();
        var sitting = new Sitting(on, [.. rows.Select(r => r.Known)], s => asked.Contains(s.Id));
        return before == on ? (sitting, sitting)
            : (new Sitting(before, [.. rows.Select(r => r.Known with { IsInAnother = r.WasInAnother })], s => asked.Contains(s.Id)), sitting);
    }

    // Told by their ids, so that a question begins at the seats asked for and not at all that there are. It is told anew of each
    // list of theirs, because SQLite writes out a list that is joined from several tables before it looks into it.
    private static IQueryable<Guid> WithTheChairsTheyFollow(IQueryable<Seat> seats, CommonwealDb db)
    {
        var first = ChairsThat(seats, db);
        var second = ChairsThat(first, db);
        var third = ChairsThat(second, db);
        return seats.Select(s => s.Id).Concat(first.Select(s => s.Id)).Concat(second.Select(s => s.Id)).Concat(third.Select(s => s.Id));
    }

    private static IQueryable<Seat> ChairsThat(IQueryable<Seat> seats, CommonwealDb db) =>
        from seat in seats
        where seat.ChairOfId != null
        join chair in db.Seats() on seat.ChairOfId equals (Guid?)chair.BodyId
        where chair.Role == SeatRole.Chair
        select chair;
}
