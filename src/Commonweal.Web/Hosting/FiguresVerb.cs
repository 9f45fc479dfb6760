using System.CommandLine;
using Commonweal.Performance.Returns.Bulk;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Web.Hosting;

/// <summary><c>./run figures</c>: figures by the million, from one file.</summary>
internal static class FiguresVerb
{
    public static Command Of()
    {
        var file = new Argument<string>("file") { Description = "A CSV file with the headings indicator, area, period and value, and where there are any group, how-found, numerator, denominator, low and high" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything, say what would change, and change nothing" };
        var figures = new Command("figures", "Takes in a file of figures, however large, while others work: all of it or nothing") { file, dryRun };
        figures.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            var (path, wishes) = (parsed.GetValue(file)!, new ImportWishes(parsed.GetValue(dryRun)));
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
        }));
        return figures;
    }
}
