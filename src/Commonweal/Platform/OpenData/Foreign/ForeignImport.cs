using Commonweal.Platform.Database;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>
/// Takes in foreign files as a profile says: all of them or nothing. What they bring belongs to the installation; where a
/// published partnership speaks of the same thing, its word counts and the thing stays as it is. What only drafts said of it
/// gives way: the thing is everybody's from now on, and a draft's words are not for everybody. Partnerships that the files name
/// and that are not there yet are made after that, each by an import of its own.
/// </summary>
public sealed class ForeignImport(CommonwealDb db, IReadOnlyList<Register> registers, params IReadOnlyList<Intake> intakes)
{
    // Who has the wrong file needs to see some faults and not nine thousand.
    private const int MostFaults = 100;

    private readonly List<ForeignReading> _readings = [];
    private readonly List<(ForeignPartnerships Of, ForeignSource Source)> _partnerships = [];

    /// <summary>Takes foreign files in by a profile, or says what is wrong with them or with the profile; with a fault nothing is changed.</summary>
    /// <param name="folder">Where the profiles lie.</param>
    /// <param name="profile">The profile's name.</param>
    /// <param name="files">The foreign files.</param>
    /// <param name="isDryRun">Whether to check everything and change nothing.</param>
    /// <param name="stopping">Says when to stop.</param>
    public async Task<ImportOutcome> RunAsync(string folder, string profile, IReadOnlyList<string> files, bool isDryRun, CancellationToken stopping)
    {
        var profiles = new Profiles(folder, [.. registers.Where(r => r is not GrowingRegister)], intakes);
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

        var counts = steps.Select(s => s.Count).Where(c => c.Unchanged > 0 || !c.ChangesNothing).ToList();
        foreach (var reading in _readings)
        {
            faults.AddRange(await TakeInAsync(reading, sources, counts, stopping));
        }

        return faults.Count > 0 ? Refused(faults) : await SaveAsync(sources, counts, isDryRun, stopping);
    }

    private async Task<List<Fault>> TakeInAsync(ForeignReading reading, IReadOnlyList<ForeignSource> sources, List<ImportCount> counts, CancellationToken stopping)
    {
        var faults = new List<Fault>();
        foreach (var rule in reading.Profile.Intakes)
        {
            var outcome = await TakeInAsync(reading, rule, sources, stopping);
            counts.Add(outcome.Count);
            faults.AddRange(outcome.Faults.Select(f => f with { Column = f.Column is null ? null : rule.HeadingOf(f.Column) }));
        }

        if (reading.Profile.Partnerships is not null)
        {
            var partnerships = new ForeignPartnerships(db, registers, reading);
            _partnerships.Add((partnerships, sources.First(s => s.Profile == reading.Profile)));
            faults.AddRange(await partnerships.ReadAsync(stopping));
        }

        return faults;
    }

    private Task<IntakeOutcome> TakeInAsync(ForeignReading reading, IntakeRule rule, IReadOnlyList<ForeignSource> sources, CancellationToken stopping)
    {
        var rows = reading.Rows.Select(row => new IntakeRow(row.File, row.Number, [.. rule.Intake.Columns.Select(c => rule.Columns.TryGetValue(c, out var cell) ? reading.Read(cell, row) : "")])).ToList();
        var source = sources.First(s => s.Profile == reading.Profile);
        return rule.Intake.TakeInAsync(db, rows, new IntakeSource(source.Name, source.Hash()), stopping);
    }

    private async Task<ImportOutcome> SaveAsync(IReadOnlyList<ForeignSource> sources, List<ImportCount> counts, bool isDryRun, CancellationToken stopping)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        if (!isDryRun && !counts.TrueForAll(c => c.ChangesNothing))
        {
            var files = sources.Select(s => new { profile = s.Profile.Name, file = s.Name, hash = s.Hash() });
            await db.SaveImportAsync(new ImportLine(Guid.CreateVersion7(), Owner.Installation, new { files, counts }), stopping);
        }

        foreach (var (of, source) in _partnerships)
        {
            var made = await of.MakeAsync(source.Hash(), isDryRun, stopping);
            if (made.Faults.Count > 0)
            {
                return Refused([.. made.Faults]);
            }

            counts.AddRange(made.Counts);
        }

        return new ImportOutcome(counts, []) { Notes = [.. _readings.SelectMany(r => r.Missed)] };
    }

    private (Filling Filling, List<Fault> Faults) Read(IReadOnlyList<ForeignSource> sources, RegisterSession session)
    {
        var (filling, faults) = (new Filling(), new List<Fault>());
        filling.Fill([.. sources.Select(s => s.Profile.Kinds).Distinct()]);
        faults.AddRange(MissingFiles(sources));
        var rows = new Dictionary<Profile, IReadOnlyList<ForeignRow>>();
        foreach (var same in sources.GroupBy(s => s.Profile))
        {
            var files = same.Select(s => ForeignFile.Read(s.Profile, s.Name, s.Content)).ToList();
            files.ForEach(f => faults.AddRange(f.Faults));
            rows[same.Key] = [.. files.SelectMany(f => f.Rows)];
        }

        foreach (var (profile, its) in faults.Count == 0 ? rows : [])
        {
            var reading = new ForeignReading(profile, its, Held);
            _readings.Add(reading);
            filling.Fill([.. profile.Registers.Where(r => !r.IsOnlyOfNew)], its, reading);
            filling.FillNew([.. profile.Registers.Where(r => r.IsOnlyOfNew)], its, reading, session);
        }

        filling.RefuseTheSameTwice();
        faults.AddRange(filling.Faults);
        return (filling, faults);

        Dictionary<string, string> Held(string name, string column)
        {
            if (rows.FirstOrDefault(r => r.Key.Name == name) is { Key: { } profile } found)
            {
                return found.Value.ToDictionary(r => r.Cell(profile.Key!), r => r.Cell(column), StringComparer.Ordinal);
            }

            var register = registers.FirstOrDefault(r => r.Name == name);
            var given = register?.Columns.First(c => c.Name == column);
            return register?.HeldRows(session).ToDictionary(h => string.Join('/', register.KeyOf(h.Row)), h => given!.Write(h.Row), StringComparer.Ordinal) ?? [];
        }
    }

    // Cells that are looked up in a file which is not there would come out empty, and empty what is held.
    private static IEnumerable<Fault> MissingFiles(IReadOnlyList<ForeignSource> sources) =>
        from profile in sources.Select(s => s.Profile).Distinct()
        from name in profile.LookedInto
        where !sources.Any(s => s.Profile.Name == name)
        select new Fault(profile.Name + ".yaml", null, null, $"needs a file that the profile {name} reads too; name both files: ./run import --profile {profile.Name} FILE FILE");

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
