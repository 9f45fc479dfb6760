using Commonweal.Platform.Database;

namespace Commonweal.Platform.OpenData;

/// <summary>
/// Takes in one partnership's registers: all of it or nothing. Whole files are read and checked before anything is
/// touched; then the rows become acts on the things they describe, and one save writes them.
/// </summary>
public sealed class Import(CommonwealDb db, IReadOnlyList<Register> registers)
{
    // Who enters a whole column wrong needs to see some of its rows and not all.
    private const int MostDoubts = 20;

    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _doubts = [];

    /// <summary>Takes the files in, or says what is wrong with them; with a fault nothing is changed.</summary>
    public async Task<ImportOutcome> RunAsync(Bundle bundle, ImportWishes wishes, CancellationToken stopping)
    {
        var files = ReadFiles(bundle);
        if (_faults.Count > 0)
        {
            return Refused();
        }

        return await RunAsync(TheOneSlug(files), _ => files, bundle.Hash(), wishes, stopping);
    }

    /// <summary>Takes in rows that are made of something else once it is known what is held already; with a fault nothing is changed.</summary>
    internal async Task<ImportOutcome> RunAsync(string slug, Func<RegisterSession, List<RegisterFile>> fill, string hash, ImportWishes wishes, CancellationToken stopping)
    {
        // It looks for what changed once, when it saves: looking for it at each row takes minutes for ten thousand.
        db.ChangeTracker.AutoDetectChangesEnabled = false;

        var session = new RegisterSession(db, slug, changes: true);
        await session.LoadAsync(registers, stopping);
        var files = fill(session);
        files.ForEach(f => _faults.AddRange(f.Faults));
        if (_faults.Count > 0)
        {
            return Refused();
        }

        var steps = registers.Select(r => new ImportStep(r, files.Find(f => f.Register == r), session, wishes)).ToList();
        session.IsDraft = steps.Single(s => s.Register is INamesThePartnership) is var names && !((INamesThePartnership)names.Register).IsPublished(names.OnlyRow());
        var byName = steps.ToDictionary(s => s.Register.Name, StringComparer.Ordinal);
        steps.ForEach(s => _faults.AddRange(s.RefuseWhatRefersToNothing(byName)));
        if (_faults.Count > 0)
        {
            return Refused();
        }

        steps.AsEnumerable().Reverse().ToList().ForEach(s => s.Remove());
        steps.ForEach(s => _faults.AddRange(s.Put()));
        await GrowAsync(steps, hash, stopping);
        var counts = steps.Select(s => s.Count).Where(c => c.Unchanged > 0 || !c.ChangesNothing).ToList();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        if (_faults.Count == 0 && !wishes.IsDryRun && !counts.TrueForAll(c => c.ChangesNothing))
        {
            await db.SaveImportAsync(new ImportLine(Guid.CreateVersion7(), session.PartnershipId, new { partnership = session.Slug, files = hash, counts }), stopping);
        }

        db.AlsoWrites.Clear();   // of what was only asked, nothing is left for a later save
        return _faults.Count == 0 ? new ImportOutcome(counts, []) { Notes = Notes() } : Refused();
    }

    private async Task GrowAsync(List<ImportStep> steps, string hash, CancellationToken stopping)
    {
        foreach (var step in _faults.Count == 0 ? steps : [])
        {
            if (step.Register is GrowingRegister growing)
            {
                var outcome = await step.GrowAsync(growing, new IntakeSource(growing.File, hash), stopping);
                _faults.AddRange(outcome.Faults);
                _doubts.AddRange(outcome.Doubts);
            }
        }
    }

    private string[] Notes() =>
        [.. _doubts.Take(MostDoubts).Select(d => d.ToString()), .. _doubts.Count > MostDoubts ? [$"and {_doubts.Count - MostDoubts} more to look at"] : Array.Empty<string>()];

    private ImportOutcome Refused() =>
        new([], [.. _faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Row ?? 0)]);

    private List<RegisterFile> ReadFiles(Bundle bundle)
    {
        var files = new List<RegisterFile>();
        foreach (var (name, content) in bundle.Files.Where(f => f.Key.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
        {
            var register = registers.FirstOrDefault(r => r.File.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (register is not null && files.Exists(f => f.Register == register))
            {
                _faults.Add(new Fault(register.File, null, null, "is there twice; put its rows into one file"));
            }
            else if (register is not null)
            {
                files.Add(RegisterFile.Read(register, content));
            }
            else
            {
                _faults.Add(new Fault(name, null, null, "is not the name of a register; remove the file or name it one of " + string.Join(", ", registers.Select(r => r.File))));
            }
        }

        files.ForEach(f => _faults.AddRange(f.Faults));
        if (_faults.Count == 0 && files.Find(f => f.Register is INamesThePartnership) is not { Rows.Count: 1 })
        {
            _faults.Add(new Fault(registers.First(r => r is INamesThePartnership).File, null, null, "must be there and hold exactly one row: the partnership that the other files are about"));
        }

        return files;
    }

    private static string TheOneSlug(List<RegisterFile> files)
    {
        var partnership = files.First(f => f.Register is INamesThePartnership);
        return partnership.Register.KeyOf(partnership.Rows[0].Row)[0];
    }
}
