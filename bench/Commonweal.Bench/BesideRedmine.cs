using System.Diagnostics;

namespace Commonweal.Bench;

/// <summary>S3: one body and the structure beside Redmine's list of issues, by what a request costs the server's processors.</summary>
internal sealed class BesideRedmine : Measure
{
    private const string Program = "/usr/share/redmine";
    private const string Issues = "/projects/bench/issues";
    private const string Peer = "Redmine 5.0.4: its list of 25 issues";

    public override string Name => "S3";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        if (!Directory.Exists(Program) || !File.Exists("/usr/bin/puma"))
        {
            return [Figure.NotMeasured("one body, afresh and kept", Peer, "≤ 1/60 afresh, ≤ 1/1,000 kept", "Redmine or puma is not installed and could not be")];
        }

        var environment = await FilledAsync(ground);
        await using var redmine = await RunningServer.StartAsync(port => Command("puma", environment, ["-C", "-", "-e", "production", "-t", "1:4", "-b", $"tcp://127.0.0.1:{port}", "config.ru"]), Issues);
        var ours = await ground.CommonwealAsync();
        return
        [
            await BesideAsync(ours, "/place-1/bodies/board", isFresh: true, redmine, "≤ 1/60", 1.0 / 60),
            await BesideAsync(ours, "/place-1/structure", isFresh: true, redmine, "≤ 1/60", 1.0 / 60),
            await BesideAsync(ours, "/place-1/bodies/board", isFresh: false, redmine, "≤ 1/1,000", 1.0 / 1000),
        ];
    }

    private static async Task<Figure> BesideAsync(RunningServer ours, string page, bool isFresh, RunningServer redmine, string goal, double most)
    {
        var rounds = await Rounds.TakeAsync(
            async () => (await Load.PutAsync(ours, page, isFresh)).Cost,
            async () => (await Load.PutAsync(redmine, Issues, connections: 1, seconds: 4)).Cost);
        return rounds.ToFigure($"{page}, {(isFresh ? "afresh" : "kept")}", Peer, $"{goal} of its processor time a request", "µs", r => r <= most);
    }

    // Its database lies with the other data, whatever the instance of the package may hold.
    private static async Task<Dictionary<string, string>> FilledAsync(Ground ground)
    {
        var (store, filled) = (Path.Combine(ground.Folder("redmine"), "redmine.db"), Path.Combine(ground.Folder("redmine"), "filled"));
        var environment = new Dictionary<string, string>
        {
            ["RAILS_ENV"] = "production",
            ["DATABASE_URL"] = $"sqlite3:{store}",
            ["SECRET_KEY_BASE"] = "bench",
            ["REDMINE_LANG"] = "en",
            ["SCHEMA"] = Path.Combine(ground.Folder("redmine"), "schema.rb"),   // which Rails would write beside the package's own files
        };
        if (!File.Exists(filled))
        {
            await Console.Error.WriteLineAsync("Filling Redmine…");
            File.Delete(store);   // what a run that was stopped left behind
            await RunAsync(Command("rake", environment, ["db:migrate"]));
            await RunAsync(Command("rake", environment, ["redmine:load_default_data"]));
            await RunAsync(Command("ruby", environment, ["bin/rails", "runner", Path.Combine(ground.Root, "bench", "redmine.rb")]));
            await File.WriteAllTextAsync(filled, "");
        }

        return environment;
    }

    private static ProcessStartInfo Command(string program, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = Program };
        arguments.ToList().ForEach(start.ArgumentList.Add);
        environment.ToList().ForEach(e => start.Environment[e.Key] = e.Value);
        return start;
    }

    private static async Task RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList.Select(Path.GetFileName))} ended with {process.ExitCode}");
        }
    }
}
