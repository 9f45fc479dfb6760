using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Makes the partnerships that foreign rows name and that are not there yet. One that is there is its own, and nothing of it is touched.</summary>
internal sealed class ForeignPartnerships(CommonwealDb db, IReadOnlyList<Register> registers, ForeignReading reading)
{
    private readonly PartnershipRule _rule = reading.Profile.Partnerships!;
    private readonly List<(string Slug, Filling Filling)> _new = [];
    private int _there;

    /// <summary>Reads the registers of those that are not there yet; what is wrong with them.</summary>
    public async Task<IReadOnlyList<Fault>> ReadAsync(CancellationToken stopping)
    {
        var known = await db.KnownAs.Where(k => k.ScopeId == Owner.Installation && k.Under == "partnerships").Select(k => k.Slug).ToHashSetAsync(stopping);
        foreach (var rows in _rule.Each(reading.Rows))
        {
            if (SlugOf(rows[0]) is var slug && known.Contains(slug))
            {
                _there++;
                continue;
            }

            var filling = new Filling();
            filling.Fill(_rule.Registers, rows, reading);
            _new.Add((slug, filling));
        }

        return [.. _new.SelectMany(n => n.Filling.Faults)];
    }

    /// <summary>Makes those that were read, unless it is only asked what would be done.</summary>
    public async Task<ImportOutcome> MakeAsync(string hash, bool isDryRun, CancellationToken stopping)
    {
        foreach (var (slug, filling) in isDryRun ? [] : _new)
        {
            db.ChangeTracker.Clear();
            var outcome = await new Import(db, registers).RunAsync(slug, session => WithWhatTheyName(filling, session), hash, new ImportWishes(), stopping);
            if (!outcome.IsSound)
            {
                return new ImportOutcome([], [.. outcome.Faults.Select(filling.InForeignTerms)]);
            }
        }

        return new ImportOutcome([new ImportCount("partnerships", _new.Count, 0, _there, 0)], []);
    }

    private string SlugOf(ForeignRow row)
    {
        var partnership = _rule.Registers.First(r => r.Register is INamesThePartnership);
        return reading.Read(partnership.Columns.First(c => c.Column == partnership.Register.KeyColumns[0]).Rules, row);
    }

    // A partnership lists what it names: the places, the words of lists, the indicators, as they are held.
    private List<RegisterFile> WithWhatTheyName(Filling filling, RegisterSession session)
    {
        var files = filling.Files.ToList();
        var waiting = new Queue<Reference>(files.SelectMany(f => f.Rows.SelectMany(r => f.Register.References(r.Row))));
        var taken = new HashSet<(string, string)>();
        while (waiting.TryDequeue(out var named))
        {
            var register = registers.First(r => r.Name == named.Register);
            if (taken.Add((named.Register, named.Key)) && register.RowOf(named.Key, session) is { } row)
            {
                if (files.Find(f => f.Register == register) is not { } file)
                {
                    files.Add(file = RegisterFile.Of(register));
                }

                file.Take(0, [.. register.Columns.Select(c => ((Column?)c, c.Write(row)))]);
                register.References(row).ToList().ForEach(waiting.Enqueue);
            }
        }

        return files;
    }
}
