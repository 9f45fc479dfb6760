using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commonweal.Web.Hosting;

/// <summary>The command line: one verb an act, results to standard output, messages to standard error; 0 done, 2 the input is wrong.</summary>
internal static class Verbs
{
    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder of the SQLite file and of everything else that is kept; COMMONWEAL_DATABASE names a PostgreSQL instead",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
        Recursive = true,
    };

    public static Task<int> RunAsync(string[] args)
    {
        // Not a RootCommand, which would call itself by the name of the file that ./run starts.
        var root = new Command("./run", "Commonweal runs a local strategic partnership. With no verb it serves the site.");
        root.Options.Add(Data);
        root.Options.Add(new HelpOption { Recursive = true });
        root.Options.Add(new VersionOption());
        Serving(root);
        root.Subcommands.Add(ImportVerb.Of());
        root.Subcommands.Add(FiguresVerb.Of());
        root.Subcommands.Add(Exporting());
        root.Subcommands.Add(Checking.Verb(OpenAsync));
        root.Subcommands.Add(Migrating());
        root.Subcommands.Add(BackupVerbs.Backup());
        root.Subcommands.Add(BackupVerbs.Restore());
        root.Subcommands.Add(BackupVerbs.Move());
        root.Subcommands.Add(ProvingHistory.Verb());
        root.Subcommands.Add(JobVerb.Of());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            Console.Error.WriteLine($"{parsed.Errors[0].Message.TrimEnd('.')}. {Call(parsed.CommandResult)} --help says more");
            return Task.FromResult(OneLine.Wrong);
        }

        if (parsed.CommandResult.Parent is not null && parsed.UnmatchedTokens is [var unknown, ..])
        {
            return Task.FromResult(OneLine.Say($"\"{unknown}\" is not an option; {Call(parsed.CommandResult)} --help lists them"));
        }

        // A stop is the host's to handle: it gives the requests under way their time, which two seconds are not.
        return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static string Call(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Call(parent)} {command.Command.Name}" : command.Command.Name;

    private static void Serving(Command root)
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var noSamples = new Option<bool>("--no-samples") { Description = "Load no samples into an empty store" };
        root.Options.Add(urls);
        root.Options.Add(noSamples);
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, stopping) => OneLine.OrAsync(() => parsed.UnmatchedTokens.FirstOrDefault(IsOurs) is { } unknown
            ? throw new BrokenRuleException($"\"{unknown}\" is not a verb or an option; ./run --help lists them")
            : Site.ServeAsync(
                new SiteWishes(StoreOf(parsed), parsed.GetValue(urls)!, !parsed.GetValue(noSamples), [.. parsed.UnmatchedTokens]), stopping)));
    }

    // A host that embeds the site, such as a test, says so in these three.
    private static bool IsOurs(string token) =>
        !Array.Exists(["--environment=", "--contentRoot=", "--applicationName="], h => token.StartsWith(h, StringComparison.OrdinalIgnoreCase));

    private static Command Exporting()
    {
        var partnership = new Argument<string>("partnership") { Description = "The partnership's address, such as cheshire" };
        var path = new Argument<string>("path") { Description = "The folder to write, or the zip if it ends in .zip" };
        var export = new Command("export", "Writes one partnership's registers as CSV, with their description") { partnership, path };
        export.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            await using var db = await OpenAsync(parsed, stopping);
            var slug = parsed.GetValue(partnership)!;
            var bundle = await new Export(db, Modules.Registers).RunAsync(slug, stopping)
                ?? throw new BrokenRuleException($"there is no partnership \"{slug}\"");
            await bundle.WriteAsync(parsed.GetValue(path)!, stopping);
            foreach (var (name, rows) in bundle.Rows())
            {
                Console.WriteLine($"{name}: {rows} {(rows == 1 ? "row" : "rows")}");
            }

            return 0;
        }));
        return export;
    }

    private static Command Migrating()
    {
        var migrate = new Command("migrate", "Brings the store's tables up to date");
        migrate.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            await using var db = await OpenAsync(parsed, stopping);
            Console.WriteLine("The store is up to date");
            return 0;
        }));
        return migrate;
    }

    internal static Store StoreOf(ParseResult parsed) =>
        Environment.GetEnvironmentVariable("COMMONWEAL_DATABASE") is { Length: > 0 } connection ? Store.Postgres(Checked(connection)) : InFolder(parsed);

    internal static Store InFolder(ParseResult parsed) => Store.InFolder(parsed.GetValue(Data)!.FullName);

    private static string Checked(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).ToString();
        }
        catch (ArgumentException wrong)
        {
            throw new BrokenRuleException($"COMMONWEAL_DATABASE is not the connection string of a PostgreSQL database: {wrong.Message}");
        }
    }

    internal static Task<CommonwealDb> OpenAsync(ParseResult parsed, CancellationToken stopping) => OpenAsync(StoreOf(parsed), stopping);

    /// <summary>Opens what must be there already: a mistyped folder would else be made, and nothing be backed up or proved.</summary>
    internal static Task<CommonwealDb> OpenToReadAsync(Store store, CancellationToken stopping) => store.IsThere
        ? OpenAsync(store, stopping)
        : throw new BrokenRuleException($"There is nothing in {store.Words}: name the folder with --data");

    internal static async Task<CommonwealDb> OpenAsync(Store store, CancellationToken stopping)
    {
        var db = store.Open(TimeProvider.System);
        await using (await store.AloneAsync(stopping))
        {
            await db.Database.MigrateAsync(stopping);
        }

        db.ShowsDrafts = true;
        db.By = "The command line";
        return db;
    }
}
