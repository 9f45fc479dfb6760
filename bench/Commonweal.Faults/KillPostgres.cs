namespace Commonweal.Faults;

/// <summary>kill -9 of PostgreSQL and of all that work for it, in the middle of the writes; the server goes on.</summary>
internal sealed class KillPostgres : Fault
{
    private const int Rounds = 3;

    public override string Name => "kill-postgres";

    public override async Task<IReadOnlyList<Row>> TakeAsync(Yard yard)
    {
        await using var postgres = await yard.PostgresAsync();
        await using var scene = await yard.OnAsync(postgres);
        var (again, proofs) = (new List<TimeSpan>(), new List<Proof>());
        for (var round = 0; round < Rounds; round++)
        {
            var work = scene.WorkAsync(Writes);
            await InTheMiddleAsync(scene, work, yard.Chance);
            await postgres.KillAsync();
            var saved = scene.MoreAcknowledgedAsync(1, work);
            await postgres.StartAsync();
            again.Add(await saved);
            await work;
            proofs.Add(await Proof.OfAsync(scene));
        }

        var all = proofs[^1] with { Half = proofs.Max(p => p.Half), Lost = proofs.Max(p => p.Lost), Wrong = [.. proofs.SelectMany(p => p.Wrong).Distinct()] };
        return [Row.Of(Name, scene, all, $"PostgreSQL and its backends killed -9 in the middle of {Writes} writes, {Rounds} times, and started anew; the server not", $"{Seconds(again)} from the kill to the next save")];
    }
}
