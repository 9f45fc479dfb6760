using System.Diagnostics;

namespace Commonweal.Faults;

/// <summary>Two servers on one PostgreSQL, one of which is killed -9 while officers work on both and while it holds the lease of a job.</summary>
internal sealed class TwoServers : Fault
{
    public override string Name => "two-servers";

    public override async Task<IReadOnlyList<Row>> TakeAsync(Yard yard)
    {
        await using var postgres = await yard.PostgresAsync();
        await using var scene = await yard.OnAsync(postgres, servers: 2);
        await using var job = await HeldUpJob.BeginAsync(scene);
        var work = scene.WorkAsync(Writes);
        await InTheMiddleAsync(scene, work, yard.Chance);
        var since = Stopwatch.StartNew();
        await job.Holder.KillAsync();
        var again = await scene.MoreAcknowledgedAsync(1, work);
        await work;
        scene.Leave(job.Holder);
        var proof = await Proof.OfAsync(scene);
        var taken = await job.TakenOverAsync(since);
        return
        [
            Row.Of(Name, scene, proof, $"two servers, 4 officers at each; the one that was running a job killed -9 in the middle of {Writes} writes; a proxy leads its officers to the other, where they are signed in still",
                $"{Seconds(again)} from the kill to the next save; the job was begun by the other {Seconds(taken)} after the kill (a lease holds for 5 minutes, and each looks once a minute)"),
        ];
    }
}
