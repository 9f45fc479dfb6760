using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Site;

/// <summary>Things that tests begin with, in the partnership's words; a test says only what it is about.</summary>
internal static class Given
{
    public static Partnership Partnership(string slug = "saltmarsh", bool published = true)
    {
        var partnership = new Partnership(Guid.CreateVersion7(), slug, new PartnershipWords(slug), Lifetime.NotStated, Citation.None);
        if (published)
        {
            partnership.Publish();
        }

        return partnership;
    }

    /// <summary>A board or group; its address is made from its name.</summary>
    public static Body Body(Partnership partnership, string name, bool published = true)
    {
        var body = new Body(partnership, Slug.Of(name), new BodyWords(name), Lifetime.NotStated, Citation.None);
        if (published)
        {
            body.Publish();
        }

        return body;
    }

    /// <summary>Somebody invented.</summary>
    public static Person Person(string name, bool published = true)
    {
        var person = new Person(Slug.Of(name), name, Citation.None);
        if (published)
        {
            person.Publish();
        }

        return person;
    }

    public static Organisation Organisation(string name, Lifetime? lifetime = null) =>
        new(Slug.Of(name), name, null, null, lifetime ?? Lifetime.NotStated, Citation.None);

    public static Area Area(string name) => new(Slug.Of(name), name, null, Lifetime.NotStated, Citation.None);

    /// <summary>A word on a list that the partnership keeps.</summary>
    public static Kind Kind(Partnership keeper, KindOf of, string name) =>
        new(keeper.Id, of, Slug.Of(name), new KindWords(name, name, null, null), 1, Citation.None);

    /// <summary>From and until as people write them; none for what is not stated.</summary>
    public static Lifetime Held(string? from = null, string? until = null) =>
        new(from is null ? null : ImpreciseDate.Parse(from), until is null ? null : ImpreciseDate.Parse(until));

    /// <summary>A lifetime that may be open, imprecise, of one day or long, within a few years.</summary>
    public static Lifetime AnyLifetime(Random chance)
    {
        while (true)
        {
            var (from, until) = (AnyDate(chance), AnyDate(chance));
            if (from is null || until is null || from.Value.Earliest <= until.Value.Latest)
            {
                return new Lifetime(from, until);
            }
        }
    }

    public static DateOnly AnyDay(Random chance) => new DateOnly(2005, 1, 1).AddDays(chance.Next(3 * 365));

    /// <summary>Keeps the things, as one save.</summary>
    public static async Task Keep(this TestStore store, params object[] things)
    {
        await using var db = store.Open();
        db.AddRange(things);
        await db.SaveChangesAsync();
    }

    /// <summary>Until the other writer waits for a lock of PostgreSQL's, or is done because it had none to wait for.</summary>
    public static async Task UntilItWaits(this TestStore store, Task other)
    {
        await using var db = store.Open();
        var waiting = db.Database.SqlQueryRaw<int>("""
            SELECT count(*)::int AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
            """);
        while (!other.IsCompleted && await waiting.SingleAsync() == 0)
        {
            await Task.Yield();
        }
    }

    private static ImpreciseDate? AnyDate(Random chance)
    {
        var day = AnyDay(chance);
        return chance.Next(5) switch
        {
            0 => null,
            1 => ImpreciseDate.Year(day.Year),
            2 => ImpreciseDate.Month(day.Year, day.Month),
            _ => ImpreciseDate.Day(day.Year, day.Month, 1 + (day.Day % 2)),   // days that often meet
        };
    }
}
