using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Workbooks;

/// <summary>Workbooks of registers: looked at, taken in and undone.</summary>
public static class WorkbooksData
{
    /// <summary>Workbooks that were uploaded and are still kept.</summary>
    public static DbSet<RegisterUpload> RegisterUploads(this CommonwealDb db) => db.Set<RegisterUpload>();

    /// <summary>The registers that are as they were once a workbook is undone: all but those that only grow.</summary>
    public static IReadOnlyList<Register> UndoneRegisters { get; } = [.. Modules.Registers.Where(r => r is not GrowingRegister)];

    /// <summary>The files of a partnership as they are now.</summary>
    public static async Task<Bundle> FilesOfAsync(this CommonwealDb db, string slug, CancellationToken stopping) =>
        await new Export(db, Modules.Registers).RunAsync(slug, stopping) ?? throw new NotThereException();

    /// <summary>
    /// What an upload says of this partnership, filled up with the register that every import names, and where rows are to be removed
    /// with all of which it says nothing, so that these stay.
    /// </summary>
    /// <param name="held">The files as they are now.</param>
    /// <param name="uploaded">The files of the workbook.</param>
    /// <param name="removes">Whether rows that its sheets lack are removed.</param>
    public static Bundle Over(this Bundle held, Bundle uploaded, bool removes)
    {
        var whole = new Bundle();
        var always = Modules.Registers.Single(r => r is INamesThePartnership).File;
        foreach (var (name, content) in held.Files.Where(f => !uploaded.Files.ContainsKey(f.Key) && (f.Key == always || (removes && UndoneRegisters.Any(r => r.File == f.Key)))).Concat(uploaded.Files))
        {
            whole.Add(name, content);
        }

        return whole;
    }

    /// <summary>Refuses the registers of any other partnership: whoever keeps one may not write into another.</summary>
    public static void RefuseAnother(this Bundle uploaded, string slug)
    {
        var register = Modules.Registers.Single(r => r is INamesThePartnership);
        var others = RowsCompared.Rows(register, uploaded).Keys.Where(k => k != slug).ToList();
        if (others.Count > 0)
        {
            throw new BrokenRuleException($"The sheet “{register.Name}” speaks of “{others[0]}”, and you are keeping “{slug}”: upload it where it belongs");
        }
    }

    /// <summary>Takes a workbook in: all of it or nothing; what the registers refuse comes back, and then nothing is changed.</summary>
    public static async Task<IReadOnlyList<Fault>> TakeInAsync(this CommonwealDb db, RegisterUpload upload, string slug, bool removes, DateTime now, CancellationToken stopping)
    {
        var before = await db.FilesOfAsync(slug, stopping);
        var uploaded = upload.Bundle;
        uploaded.RefuseAnother(slug);
        db.ChangeTracker.Clear();
        var outcome = await new Import(db, Modules.Registers).RunAsync(before.Over(uploaded, removes), new ImportWishes(Replaces: removes), stopping);
        db.ChangeTracker.Clear();
        if (!outcome.IsSound)
        {
            return outcome.Faults;
        }

        var after = await db.FilesOfAsync(slug, stopping);
        db.ChangeTracker.Clear();
        var kept = await db.RegisterUploads().SingleAsync(u => u.Id == upload.Id, stopping);
        kept.BeTakenIn(before, after, now);
        await db.SaveChangesAsync(stopping);
        return [];
    }

    /// <summary>Undoes what a workbook changed; refused, naming them, where rows of it were changed since.</summary>
    public static async Task UndoAsync(this CommonwealDb db, RegisterUpload upload, string slug, CancellationToken stopping)
    {
        var (before, after, now) = (upload.Bundle, upload.BundleAfter, await db.FilesOfAsync(slug, stopping));
        var undone = UndoneRegisters;
        var touched = RowsCompared.Between(before, after, undone, removes: true).Changes;
        var since = RowsCompared.Between(after, now, undone, removes: true).Changes.Select(c => (c.Register, c.Key)).ToHashSet();
        if (touched.Where(t => since.Contains((t.Register, t.Key))).ToList() is { Count: > 0 } changed)
        {
            throw new BrokenRuleException($"Rows of this workbook were changed since, so it cannot be undone: {string.Join("; ", changed.Take(10).Select(c => $"{c.Register.Name}: {c.Key}"))}{(changed.Count > 10 ? $" and {changed.Count - 10} more" : "")}. Put them right by hand");
        }

        db.ChangeTracker.Clear();
        var outcome = await new Import(db, Modules.Registers).RunAsync(Restored(before, now, touched), new ImportWishes(Replaces: true), stopping);
        db.ChangeTracker.Clear();
        if (!outcome.IsSound)
        {
            throw new BrokenRuleException($"It cannot be undone: {outcome.Faults[0]}");
        }

        await db.RegisterUploads().Where(u => u.Id == upload.Id).ExecuteDeleteAsync(stopping);
    }

    // What is there now, with the rows that the workbook touched as they were before it.
    private static Bundle Restored(Bundle before, Bundle now, IReadOnlyList<RowChange> touched)
    {
        var restored = new Bundle();
        foreach (var register in UndoneRegisters)
        {
            var (was, rows) = (RowsCompared.Rows(register, before), RowsCompared.Rows(register, now));
            foreach (var change in touched.Where(t => t.Register == register))
            {
                if (change.How is HowChanged.Added)
                {
                    rows.Remove(change.Key);
                }
                else
                {
                    rows[change.Key] = was[change.Key];
                }
            }

            if (rows.Count > 0)
            {
                restored.Add(register.File, CsvText.Write(rows.Values.Select(r => register.Columns.Select(c => CsvText.Guard(r.GetValueOrDefault(c.Name, "")))).Prepend(register.Columns.Select(c => c.Name))));
            }
        }

        return restored;
    }
}
