using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Database;

/// <summary>Takes those who are to be erased out of the history, in the save that erases them: what was said of them, and their names as those who did something.</summary>
internal sealed class Erasing(CommonwealDb db)
{
    /// <summary>Whether no more is to be kept of what is done to the thing than that it was done.</summary>
    public bool IsOf(IRecorded thing) => db.Erasures.Any(e => e.Ids.Contains(thing.Id));

    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var erasure in db.Erasures)
        {
            var ofThem = await db.History.Where(h => EF.Parameter(erasure.Ids).Contains(h.ThingId) && h.Details != null && h.Verb != "erased").ToListAsync(stopping);
            ofThem.AddRange((await SpeakingOfAsync(erasure, stopping)).FindAll(line => line.SpeaksOf(erasure)));
            ofThem.ForEach(line => line.Erase());
            (await db.History.Where(h => h.ById != null && EF.Parameter(erasure.Ids).Contains(h.ById.Value)).ToListAsync(stopping)).ForEach(line => line.EraseWhoDidIt());
        }
    }

    // The database finds whatever may speak of them; each line is then read as a whole.
    private async Task<List<HistoryLine>> SpeakingOfAsync(Erasure erasure, CancellationToken stopping)
    {
        var lines = db.History.Local.ToList();
        foreach (var id in erasure.Ids.Select(id => id.ToString()))
        {
            lines.AddRange(await db.History.Where(h => h.Details!.Contains(id)).ToListAsync(stopping));
        }

        foreach (var name in erasure.Folded)
        {
            lines.AddRange(await db.History.Where(h => (h.Folded + " ").Contains(name)).ToListAsync(stopping));
        }

        return lines;
    }
}
