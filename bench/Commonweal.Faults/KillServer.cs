namespace Commonweal.Faults;

/// <summary>kill -9 of the server in the middle of the writes, three times over, each time started anew.</summary>
internal sealed class KillServer : Fault
{
    private const int Rounds = 3;

    public override string Name => "kill-server";

    public override async Task<IReadOnlyList<Row>> TakeAsync(Yard yard)
    {
        await using var sqlite = await yard.SqliteAsync();
        var onSqlite = await TakeAsync(sqlite, yard.Chance);
        await using var postgres = await yard.PostgresAsync();
        await using var scene = await yard.OnAsync(postgres);
        return [onSqlite, await TakeAsync(scene, yard.Chance)];
    }

    private async Task<Row> TakeAsync(Scene scene, Random chance)
    {
        var (again, proofs) = (new List<TimeSpan>(), new List<Proof>());
        for (var round = 0; round < Rounds; round++)
        {
            var work = scene.WorkAsync(Writes);
            await InTheMiddleAsync(scene, work, chance);
            await scene.Server.KillAsync();
            await scene.StartAgainAsync();
            again.Add(scene.Server.ToFirstPage);
            await work;
            proofs.Add(await Proof.OfAsync(scene));
        }

        var all = proofs[^1] with { Half = proofs.Max(p => p.Half), Lost = proofs.Max(p => p.Lost), Wrong = [.. proofs.SelectMany(p => p.Wrong).Distinct()] };
        return Row.Of(Name, scene, all, $"the server killed -9 in the middle of {Writes} writes by 8 officers, {Rounds} times, and started anew", $"{Seconds(again)} from its start");
    }
}
