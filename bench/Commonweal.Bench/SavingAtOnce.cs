using System.Globalization;

namespace Commonweal.Bench;

/// <summary>Fifty officers who each press Save at the same moment, beside the same rows written by the database when it is asked directly.</summary>
internal sealed class SavingAtOnce : Measure
{
    public const int Officers = 50;

    private const int Waves = 4;

    public override string Name => "saving";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var onSqlite = await TakeAsync(ground, StorePlace.In(ground.Passing()), StorePlace.In(ground.Passing()), "through one writer");
        if (ground.PostgresPrograms is not { } programs)
        {
            return [onSqlite, Figure.NotMeasured("saving on PostgreSQL", "the database asked directly", "", "PostgreSQL is not installed and could not be")];
        }

        await using var postgres = await RunningPostgres.MakeAsync(programs, Path.Combine(ground.Passing(), "postgres"));
        await postgres.CreateAsync("ours");
        await postgres.CreateAsync("theirs");
        return [onSqlite, await TakeAsync(ground, postgres.Place("ours"), postgres.Place("theirs"), $"over {Officers} connections")];
    }

    private static async Task<Figure> TakeAsync(Ground ground, StorePlace ours, StorePlace theirs, string how)
    {
        await MadeUpOffice.FillAsync(ours, Officers, Officers);
        await MadeUpOffice.FillAsync(theirs, Officers, Officers);
        await using var server = await ground.Commonweal.ServeAsync(ours);
        var officers = await SigningIn.OfficersAsync(server, Officers);
        await using var direct = await DirectSaves.OpenAsync(theirs, Officers);
        var (all, allDirect, turn) = (new Latencies(), new Latencies(), 0);
        var rounds = await Rounds.TakeAsync(
            () => RoundAsync(all, async () => [.. (await Task.WhenAll(officers.Select((o, at) => FormAsync(server, o, at + 1, ++turn)))).Select(send => (Func<Task>)send)]),
            () => RoundAsync(allDirect, () => Task.FromResult<IReadOnlyCollection<Func<Task>>>([.. Enumerable.Range(1, Officers).Select(desk => (Func<Task>)(() => direct.SaveAsync(desk, $"Board {++turn}")))])));
        officers.ForEach(o => o.Dispose());
        var figure = rounds.ToFigure($"{Officers} officers save a form each at once, {ours.Words}", $"the row, its line of history and the stamp in one transaction, asked directly {how}", "", "saves a second", isMet: null);
        return figure with { Values = $"{figure.Values}; {Said(all)}, and {Said(allDirect)}" };
    }

    // A round is a few waves, each of which is made ready before it is measured.
    private static async Task<double> RoundAsync(Latencies all, Func<Task<IReadOnlyCollection<Func<Task>>>> ready)
    {
        var round = new Latencies();
        for (var wave = 0; wave < Waves; wave++)
        {
            await round.WaveAsync(await ready());
        }

        all.Add(round);
        return round.PerSecond;
    }

    private static async Task<Func<Task>> FormAsync(RunningServer server, Browser officer, int desk, int turn)
    {
        var form = await officer.GetAsync(server, MadeUpOffice.Organisation(desk));
        var filled = Browser.Filled(form, ("GoverningBody", $"Board {turn}"));
        return async () =>
        {
            var answer = await officer.SendAsync(server, form.Address, filled);
            if (answer.Status != System.Net.HttpStatusCode.Redirect)
            {
                throw new InvalidOperationException($"A save was answered with {(int)answer.Status}: {answer.Text}");
            }
        };
    }

    private static string Said(Latencies of) => string.Create(CultureInfo.InvariantCulture, $"half within {of.Milliseconds(0.5):N0} ms, 99 in 100 within {of.Milliseconds(0.99):N0} ms");
}
