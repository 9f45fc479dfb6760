using Commonweal.Platform.Database;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>
/// Takes in foreign files as a profile says: all of them or nothing. What they bring belongs to the installation; where a
/// published partnership speaks of the same thing, its word counts and the thing stays as it is. What only drafts said of it
/// gives way: the thing is everybody's from now on, and a draft's words are not for everybody.
/// </summary>
public sealed class ForeignImport(CommonwealDb db, IReadOnlyList<Register> registers)
{
    // Who has the wrong file needs to see some faults and not nine thousand.
    private const int MostFaults = 100;

    /// <summary>Takes foreign files in by a profile, or says what is wrong with them or with the profile; with a fault nothing is changed.</summary>
    /// <param name="folder">Where the profiles lie.</param>
    /// <param name="profile">The profile's name.</param>
    /// <param name="files">The foreign files.</param>
    /// <param name="isDryRun">Whether to check everything and change nothing.</param>
    /// <param name="stopping">Says when to stop.</param>
    public async Task<ImportOutcome> RunAsync(string folder, string profile, IReadOnlyList<string> files, bool isDryRun, CancellationToken stopping)
    {
        var profiles = new Profiles(folder, registers);
        var sources = await profiles.ReadAsync(profile, files, stopping);
        return profiles.Faults.Count > 0 ? new ImportOutcome([], profiles.Faults) : await RunAsync(sources, isDryRun, stopping);
    }

    /// <summary>Takes the files in, each with its profile, or says what is wrong with them; with a fault nothing is changed.</summary>
    internal async Task<ImportOutcome> RunAsync(IReadOnlyList<ForeignSource> sources, bool isDryRun, CancellationToken stopping)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var session = new RegisterSession(db, "", changes: true);
        var ours = RegistersOf(sources);
        await session.LoadForeignAsync(ours, registers.OfType<INamesThePartnership>().Single().Published(db), stopping);

        var (filling, faults) = Read(sources, session);
        if (faults.Count > 0)
        {
            return Refused(faults);
        }

        var steps = ours.Select(r => new ImportStep(r, filling.Files.FirstOrDefault(f => f.Register == r), session, new ImportWishes())).ToList();
        var byName = steps.ToDictionary(s => s.Register.Name, StringComparer.Ordinal);
        faults = [.. steps.SelectMany(s => s.RefuseWhatRefersToNothing(byName))];
        if (faults.Count == 0)
        {
            steps.ForEach(s => faults.AddRange(s.Put()));
        }

        if (faults.Count > 0)
        {
            return Refused(faults.ConvertAll(filling.InForeignTerms));
        }

        return await SaveAsync(sources, [.. steps.Select(s => s.Count).Where(c => c.Unchanged > 0 || !c.ChangesNothing)], isDryRun, stopping);
    }

    private async Task<ImportOutcome> SaveAsync(IReadOnlyList<ForeignSource> sources, List<ImportCount> counts, bool isDryRun, CancellationToken stopping)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        if (!isDryRun && !counts.TrueForAll(c => c.ChangesNothing))
        {
            var files = sources.Select(s => new { profile = s.Profile.Name, file = s.Name, hash = s.Hash() });
            await db.SaveImportAsync(new ImportLine(Guid.CreateVersion7(), Owner.Installation, new { files, counts }), stopping);
        }

        return new ImportOutcome(counts, []);
    }

    private (Filling Filling, List<Fault> Faults) Read(IReadOnlyList<ForeignSource> sources, RegisterSession session)
    {
        var (filling, faults) = (new Filling(), new List<Fault>());
        filling.Fill([.. sources.Select(s => s.Profile.Kinds).Distinct()]);
        foreach (var same in sources.GroupBy(s => s.Profile))
        {
            var files = same.Select(s => ForeignFile.Read(s.Profile, s.Name, s.Content)).ToList();
            files.ForEach(f => faults.AddRange(f.Faults));
            if (faults.Count == 0)
            {
                filling.Fill(new ForeignReading(same.Key, [.. files.SelectMany(f => f.Rows)], Held));
            }
        }

        filling.RefuseTheSameTwice();
        faults.AddRange(filling.Faults);
        return (filling, faults);

        Dictionary<string, string> Held(string name, string column)
        {
            var register = registers.First(r => r.Name == name);
            var given = register.Columns.First(c => c.Name == column);
            return register.HeldRows(session).ToDictionary(h => string.Join('/', register.KeyOf(h.Row)), h => given.Write(h.Row), StringComparer.Ordinal);
        }
    }

    // Those that the profiles fill, and those to which these lead; each after the ones to which it leads.
    private List<Register> RegistersOf(IReadOnlyList<ForeignSource> sources)
    {
        var rules = sources.SelectMany(s => s.Profile.Registers).ToList();
        var filled = rules.Select(r => r.Register).ToHashSet();
        var names = filled.SelectMany(r => r.Columns).Select(c => c.Description.RefersTo)
            .Concat(rules.SelectMany(r => r.Columns).SelectMany(c => c.Rules).Select(c => c.FoundIn)).ToHashSet();
        return [.. registers.Where(r => filled.Contains(r) || names.Contains(r.Name))];
    }

    private static ImportOutcome Refused(List<Fault> faults)
    {
        var shown = faults.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Row ?? 0).Take(MostFaults).ToList();
        return new([], faults.Count <= MostFaults ? shown : [.. shown, new Fault(shown[0].File, null, null, $"has {faults.Count - MostFaults} faults more, which are not shown; put these right first")]);
    }
}
