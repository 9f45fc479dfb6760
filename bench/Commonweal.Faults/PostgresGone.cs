using System.Net;

namespace Commonweal.Faults;

/// <summary>PostgreSQL is stopped while officers work, and comes back; the server goes on.</summary>
internal sealed class PostgresGone : Fault
{
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(5);

    public override string Name => "postgres-gone";

    public override async Task<IReadOnlyList<Row>> TakeAsync(Yard yard)
    {
        await using var postgres = await yard.PostgresAsync();
        await using var scene = await yard.OnAsync(postgres);
        using var visitor = new Visitor(scene);
        await visitor.LookAsync();
        var work = scene.WorkAsync(Writes);
        await InTheMiddleAsync(scene, work, yard.Chance);
        await postgres.StopAsync();
        await Task.Delay(Away);
        var seen = await visitor.LookAsync();
        await postgres.StartAsync();
        var again = await scene.MoreAcknowledgedAsync(1, work);
        await work;
        var proof = await Proof.OfAsync(scene);
        proof = proof with { Wrong = [.. proof.Wrong, .. await AtNightAsync(postgres, scene)] };
        return [Row.Of(Name, scene, proof, $"PostgreSQL stopped in the middle of {Writes} writes, away for {Away.TotalSeconds:N0} s, and started; then started anew once more while nobody asked for anything, after which the first page that an officer asks for is there", $"{Seconds(again)} from its start to the next save, without a restart", $"meanwhile {seen}")];
    }

    // Nobody has met the connections that are gone since.
    private static async Task<IEnumerable<string>> AtNightAsync(RunningPostgres postgres, Scene scene)
    {
        await postgres.StopAsync();
        await postgres.StartAsync();
        var first = await scene.Desks[0].LookAsync(MadeUpOffice.Organisation(1));
        return first == HttpStatusCode.OK ? [] : [$"the first page after a restart at night answered {first}"];
    }
}
