using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Commonweal.Bench;

/// <summary>S9: an officer saves a form while <c>./run figures</c> takes a million figures in beside the server, and while nobody else writes.</summary>
internal sealed class SavingMeanwhile : Measure
{
    private const int Million = 1_000_000, Saves = 200;

    public override string Name => "S9";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var (folder, place) = (ground.Passing(), StorePlace.In(ground.Passing()));
        var (file, idle, busy) = (Path.Combine(folder, "figures.csv"), new List<double>(), new List<double>());
        await MadeUpOffice.FillAsync(place, desks: 1, organisations: 1);
        await MadeUpFigures.FillAsync(place);
        await MadeUpFigures.WriteAsync(file, Million);
        await using var server = await ground.Commonweal.ServeAsync(place);
        using var officer = (await SigningIn.OfficersAsync(server, 1)).Single();
        for (var turn = 0; turn < 2 * Saves; turn++)
        {
            idle.Add(await SaveAsync(server, officer, turn));
        }

        idle.RemoveRange(0, Saves);   // to warm up
        var import = ground.Commonweal.RunAsync(place, "figures", file);
        for (var turn = 0; !import.IsCompleted; turn++)
        {
            busy.Add(await SaveAsync(server, officer, turn));
        }

        var (exit, said) = await import;
        return exit == 0 ? [Found(busy, idle)] : throw new InvalidOperationException($"The figures were not taken in: {said}");
    }

    private static async Task<double> SaveAsync(RunningServer server, Browser officer, int turn)
    {
        var form = await officer.GetAsync(server, MadeUpOffice.Organisation(1));
        var since = Stopwatch.StartNew();
        var answer = await officer.SendAsync(server, form, ("GoverningBody", $"Board {turn}"));
        return answer.Status == HttpStatusCode.Redirect ? since.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"A save was answered with {(int)answer.Status}: {answer.Text}");
    }

    private static Figure Found(List<double> busy, List<double> idle)
    {
        var (most, least) = (Within(busy, 0.99), Within(idle, 0.99));
        return new(
            "a form saved while a million figures come in by ./run figures, SQLite", "the same save while nobody else writes", "99 in 100 within 50 ms", most / least, null, null,
            string.Create(CultureInfo.InvariantCulture, $"99 in 100 within {most:N1} and {least:N1} ms, half within {Within(busy, 0.5):N1} and {Within(idle, 0.5):N1} ms, of {busy.Count} and {idle.Count} saves"), most <= 50);
    }

    private static double Within(List<double> times, double share) => times.Order().ElementAt((int)((times.Count - 1) * share));
}
