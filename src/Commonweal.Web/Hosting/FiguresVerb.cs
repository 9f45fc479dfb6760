using System.CommandLine;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Returns.Bulk;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary><c>./run figures</c>: figures by the million, from one file; and what was so taken in, taken back.</summary>
internal static class FiguresVerb
{
    private const int ReturnsNamed = 5;

    public static Command Of()
    {
        var file = new Argument<string?>("file") { Description = "A CSV file with the headings indicator, area, period and value, and where there are any group, how-found, numerator, denominator, low and high", Arity = ArgumentArity.ZeroOrOne };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything, say what would change, and change nothing" };
        var takeBack = new Option<int?>("--take-back") { Description = "Take back what came in as the return of this number: what was held before counts again" };
        var figures = new Command("figures", "Takes in a file of figures, however large, while others work: all of it or nothing") { file, dryRun, takeBack };
        figures.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            var (path, number) = (parsed.GetValue(file), parsed.GetValue(takeBack));
            if ((path is null) == (number is null))
            {
                throw new BrokenRuleException("Name one file, or the number of a return after --take-back, and not both. ./run figures --help says more");
            }

            return number is { } its ? await TakeBackAsync(parsed, its, stopping) : await TakeInAsync(parsed, path!, new ImportWishes(parsed.GetValue(dryRun)), stopping);
        }));
        return figures;
    }

    private static async Task<int> TakeInAsync(ParseResult parsed, string path, ImportWishes wishes, CancellationToken stopping)
    {
        if (path.StartsWith("--", StringComparison.Ordinal))
        {
            throw new BrokenRuleException($"\"{path}\" is not an option; ./run figures --help lists them");
        }

        if (!File.Exists(path))
        {
            throw new BrokenRuleException($"{path}: there is no such file");
        }

        await using var db = await Verbs.OpenAsync(parsed, stopping);
        using var bar = new ProgressBar(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var outcome = await new FiguresImport(db).RunAsync(path, wishes.IsDryRun, bar, stopping);
        bar.Dispose();
        return ImportVerb.Report(outcome, wishes);
    }

    // What a partnership handed in is taken back on its own pages.
    private static async Task<int> TakeBackAsync(ParseResult parsed, int number, CancellationToken stopping)
    {
        await using var db = await Verbs.OpenAsync(parsed, stopping);
        var its = db.Returns().Where(r => r.PartnershipId == null && (r.Counts || r.TakenBackAt != null));
        if (await its.FirstOrDefaultAsync(r => r.Number == number, stopping) is not { } handedIn)
        {
            var latest = await its.Where(r => r.Counts).OrderByDescending(r => r.Number).Take(ReturnsNamed).Select(r => new { r.Number, r.File }).ToListAsync(stopping);
            throw new BrokenRuleException($"No figures of the installation came in as return {number}. {(latest.Count == 0 ? "None that count did" : $"The latest that did: {string.Join(", ", latest.Select(r => r.File is null ? $"{r.Number}" : $"{r.Number} ({r.File})"))}")}");
        }

        handedIn.TakeBack(await RevisedSince.OfAsync(db, handedIn, stopping), TimeProvider.System.Now());
        await db.SaveChangesAsync(stopping);
        Console.WriteLine($"Return {number} is taken back: {handedIn.Added} added and {handedIn.Revised} revised figures count no longer, and what was held before them counts again");
        return 0;
    }
}
