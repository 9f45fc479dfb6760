using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Faults;

/// <summary>What the store holds, read past the program: the rows and the lines of the history that speak of what officers did.</summary>
internal sealed class Held
{
    private readonly List<HistoryLine> _lines;
    private readonly Dictionary<string, Organisation> _organisations;
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, Seat> _seats;

    private Held(List<HistoryLine> lines, List<Organisation> organisations, List<Person> people, List<Seat> seats)
    {
        _lines = lines;
        (_organisations, _people, _seats) = (organisations.ToDictionary(o => o.Slug), people.ToDictionary(p => p.Name), seats.ToDictionary(s => s.Slug));
    }

    public static async Task<Held> ReadAsync(StorePlace place)
    {
        await using var db = place.Store().Open(TimeProvider.System);
        db.ShowsDrafts = true;
        return new Held(
            await db.History.AsNoTracking().OrderBy(h => h.OwnerId).ThenBy(h => h.Sequence).ToListAsync(),
            await db.Organisations().AsNoTracking().ToListAsync(),
            await db.People().AsNoTracking().ToListAsync(),
            await db.Seats().Include(s => s.Terms).ThenInclude(t => t.Person).AsNoTracking().ToListAsync());
    }

    /// <summary>What of a write is there, part by part: it is whole where all of it is, and was never made where none is.</summary>
    public bool[] PartsOf(Write write) => write.Act switch
    {
        Act.Edit => [Edits(write.Desk).Any(e => e.After == write.Words)],
        Act.Appoint => [.. PartsOfAppointment(write)],
        _ => [.. PartsOfResignation(write)],
    };

    /// <summary>Whether what is said of an officer's organisation is what its history says, each change beginning where the one before ended.</summary>
    public bool IsWhole(int desk)
    {
        var organisation = _organisations[$"organisation-{desk}"];
        var follows = Edits(desk).Aggregate((IsSo: true, Last: (string?)null), (so, edit) => (so.IsSo && edit.Before == so.Last, edit.After));
        return follows.IsSo && follows.Last == organisation.GoverningBody && LinesOf(organisation.Id).Last().Particulars.Saved == organisation.Version;
    }

    /// <summary>What is said of an officer's organisation.</summary>
    public string? SaidOf(int desk) => _organisations[$"organisation-{desk}"].GoverningBody;

    /// <summary>Who holds an officer's seat.</summary>
    public string? HolderOf(int desk) => _seats[$"seat-{desk}"].Terms.SingleOrDefault(t => t.Lifetime.Until is null)?.Person?.Name;

    private IEnumerable<Amendment> Edits(int desk) =>
        LinesOf(_organisations[$"organisation-{desk}"].Id).SelectMany(l => l.Particulars.Amendments).Where(a => a.Field == nameof(Organisation.GoverningBody));

    private IEnumerable<bool> PartsOfAppointment(Write write)
    {
        var (person, seat) = (_people.GetValueOrDefault(write.Words), _seats[$"seat-{write.Desk}"]);
        yield return person is not null;
        yield return seat.Terms.Any(t => t.Person?.Name == write.Words);
        yield return _lines.Exists(l => l.Thing == nameof(Person) && l.Details!.Contains($"\"{write.Words}\"", StringComparison.Ordinal));
        yield return LinesOf(seat.Id).Any(l => l.Verb == "appointed" && l.Details!.Contains($"\"{Platform.Slug.Of(write.Words)}\"", StringComparison.Ordinal));
    }

    private IEnumerable<bool> PartsOfResignation(Write write)
    {
        var seat = _seats[$"seat-{write.Desk}"];
        yield return seat.Terms.Any(t => !t.IsVacant && t.Lifetime.Until?.Latest == write.Day);
        yield return seat.Terms.Any(t => t.IsVacant && t.Lifetime.From?.Earliest == write.Day);
        yield return LinesOf(seat.Id).Any(l => l.Verb == "resigned" && l.Details!.Contains($"\"{write.Words}\"", StringComparison.Ordinal));
    }

    private IEnumerable<HistoryLine> LinesOf(Guid thing) => _lines.Where(l => l.ThingId == thing);
}
