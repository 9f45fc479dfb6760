using System.CommandLine;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.OpenData.Foreign;

namespace Commonweal.Web.Hosting;

/// <summary><c>./run import</c>: one partnership's registers, or a foreign file through a profile.</summary>
internal sealed class ImportVerb
{
    private static readonly string s_profiles = Path.Combine(AppContext.BaseDirectory, "imports");

    private readonly Argument<string[]> _paths = new("path") { Description = "The folder or zip with one partnership's registers; with --profile, foreign files; with --boundaries, GeoJSON", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _profile = new("--profile") { Description = "Read foreign files by the profile imports/NAME.yaml", HelpName = "NAME" };
    private readonly Option<bool> _boundaries = new("--boundaries") { Description = "Take in the boundaries of places from GeoJSON: files, or folders of them" };
    private readonly Option<string> _source = new("--source") { Description = "With --boundaries: where they are from, as it will stand beside them; otherwise the name of the file" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Check everything, say what would change, and change nothing" };
    private readonly Option<bool> _replace = new("--replace") { Description = "Remove also what the files lack" };

    public static Command Of()
    {
        var verb = new ImportVerb();
        var import = new Command("import", "Takes in one partnership's registers, or foreign files, or boundaries: all of it or nothing") { verb._paths, verb._profile, verb._boundaries, verb._source, verb._dryRun, verb._replace };
        import.SetAction((parsed, stopping) => OneLine.OrAsync(() => verb.RunAsync(parsed, stopping)));
        return import;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stopping)
    {
        var wishes = new ImportWishes(parsed.GetValue(_dryRun), parsed.GetValue(_replace));
        var paths = parsed.GetValue(_paths)!;
        if (Array.Find(paths, p => p.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
        {
            throw new BrokenRuleException($"\"{unknown}\" is not an option; ./run import --help lists them");
        }

        if (parsed.GetValue(_boundaries))
        {
            RefuseReplacing(wishes);
            await using var db = await Verbs.OpenAsync(parsed, stopping);
            return Report(await new BoundaryImport(db).RunAsync(paths, parsed.GetValue(_source), wishes.IsDryRun, stopping), wishes);
        }

        return Report(parsed.GetValue(_profile) is { } profile
            ? await ForeignAsync(parsed, profile, paths, wishes, stopping)
            : await PartnershipAsync(parsed, paths, wishes, stopping), wishes);
    }

    private static async Task<ImportOutcome> PartnershipAsync(ParseResult parsed, string[] paths, ImportWishes wishes, CancellationToken stopping)
    {
        if (paths is not [var path])
        {
            throw new BrokenRuleException("Name one folder or zip: ./run import DIR-or-ZIP. ./run import --help says more");
        }

        await using var db = await Verbs.OpenAsync(parsed, stopping);
        return await new Import(db, Modules.Registers).RunAsync(await Bundle.ReadAsync(path, stopping), wishes, stopping);
    }

    private static async Task<ImportOutcome> ForeignAsync(ParseResult parsed, string profile, string[] files, ImportWishes wishes, CancellationToken stopping)
    {
        RefuseReplacing(wishes);
        await using var db = await Verbs.OpenAsync(parsed, stopping);
        return await new ForeignImport(db, Modules.Registers, Modules.Intakes).RunAsync(s_profiles, profile, files, wishes.IsDryRun, stopping);
    }

    private static void RefuseReplacing(ImportWishes wishes)
    {
        if (wishes.Replaces)
        {
            throw new BrokenRuleException("--replace is for a partnership's own registers: a foreign file need not hold all that others brought");
        }
    }

    internal static int Report(ImportOutcome outcome, ImportWishes wishes)
    {
        foreach (var fault in outcome.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        if (!outcome.IsSound)
        {
            Console.Error.WriteLine($"Nothing was changed: {outcome.Faults.Count} to put right");
            return OneLine.Wrong;
        }

        foreach (var count in outcome.Counts)
        {
            Console.WriteLine($"{count.Register}: {count.Added} added, {count.Changed} changed, {count.Unchanged} unchanged, {count.Removed} removed");
        }

        foreach (var note in outcome.Notes)
        {
            Console.Error.WriteLine(note);
        }

        if (wishes.IsDryRun)
        {
            Console.Error.WriteLine("Nothing was changed: this was a dry run");
        }

        return 0;
    }
}
