using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Takes in what an upload says: all of it or nothing, by the import that every file goes through, with one line of history.</summary>
public static class TakeInUpload
{
    /// <summary>Takes it in; what the registers refuse comes back with its rows, and nothing is changed then.</summary>
    /// <param name="db">Where it goes.</param>
    /// <param name="upload">The upload, which is forgotten with the same save.</param>
    /// <param name="publishesBodies">Whether the public may see the boards and groups that are new.</param>
    /// <param name="publishesPeople">Whether the public may read the names of people who are new.</param>
    /// <param name="stopping">Says when to stop.</param>
    public static async Task<IReadOnlyList<Problem>> TakeInAsync(this CommonwealDb db, Upload upload, bool publishesBodies, bool publishesPeople, CancellationToken stopping)
    {
        var plan = await db.PlanAsync(upload, stopping);
        if (plan.Questions.Any(q => q.Answer is null))
        {
            throw new BrokenRuleException("A name is doubtful that was not yet asked about: answer it first");
        }

        var (partnership, layout) = (upload.PartnershipId, upload.Answers.Layout);
        var slug = await db.Partnerships().Where(p => p.Id == partnership).Select(p => p.Slug).SingleAsync(stopping);
        var taken = await db.KnownAs.AsNoTracking().Where(k => (k.ScopeId == partnership && k.Under == "bodies") || (k.ScopeId == Owner.Installation && k.Under == "organisations")).Select(k => k.Under + "/" + k.Slug).ToListAsync(stopping);
        var holdsFrom = upload.HoldsFrom;
        try
        {
            var outcome = await new Import(db, Modules.Registers).RunAsync(
                slug,
                session =>
                {
                    var rows = new RegisterRows(plan, holdsFrom, taken.ToHashSet(StringComparer.Ordinal), session);
                    var files = rows.Fill(publishesBodies, publishesPeople);
                    upload.BeTakenIn(Outcome(plan, files, rows.Bodies));
                    return files;
                },
                upload.Hash,
                new ImportWishes(),
                stopping);
            if (outcome.IsSound)
            {
                await db.SaveChangesAsync(stopping);   // where the register says all of it already
            }

            return [.. outcome.Faults.Select(f => InTermsOf(layout, f)).Distinct()];
        }
        catch (DbUpdateException twice) when (twice is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("The register was changed at the same moment", twice);
        }
    }

    private static UploadOutcome Outcome(UploadPlan plan, List<RegisterFile> files, IReadOnlyDictionary<string, string> bodies)
    {
        var added = files.Where(f => f.Register.Name is not ("partnership" or "terms")).ToDictionary(f => f.Register.Title, f => f.Rows.Count, StringComparer.Ordinal);
        return new(
            bodies,
            added,
            plan.Count(PlannedState.Differs),
            plan.Problems.Count + plan.Count(PlannedState.LeftOut),
            plan.Count(PlannedState.EndStated));
    }

    // Which column of the sheet a cell of a register came from.
    private static Problem InTermsOf(Layout layout, Fault fault)
    {
        var meaning = (fault.File, fault.Column) switch
        {
            ("bodies.csv", _) => ColumnMeaning.Body,
            ("organisations.csv", _) or (_, "organisation") => ColumnMeaning.Organisation,
            ("deputies.csv", _) => ColumnMeaning.Deputy,
            (_, "from") => ColumnMeaning.From,
            (_, "until") => ColumnMeaning.Until,
            ("seats.csv", "vote") => ColumnMeaning.Vote,
            ("seats.csv", _) => ColumnMeaning.Post,
            _ => ColumnMeaning.Person,
        };
        return new Problem(fault.Row ?? 0, layout.Of(meaning), fault.Message);
    }
}
