using Commonweal.Platform.Database;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

public sealed class WriteGateTests : StoreTests
{
    // A gate that lets nobody in would never fail, only wait.
    private const int Patience = 30_000;

    private readonly WriteGate _gate = WriteGate.For(Guid.CreateVersion7().ToString());

    [Fact(Timeout = Patience)]
    public async Task Writers_go_in_one_at_a_time_in_the_order_in_which_they_came()
    {
        var first = await Enter();
        var (second, third) = (Enter(), Enter());
        Assert.False(second.IsCompleted || third.IsCompleted);

        first.Dispose();

        var turn = await second;
        Assert.False(third.IsCompleted);
        turn.Dispose();
        (await third).Dispose();
    }

    [Fact(Timeout = Patience)]
    public async Task One_who_gives_up_waiting_costs_the_others_no_turn()
    {
        using var patience = new CancellationTokenSource();
        var first = await Enter();
        var (impatient, patient) = (_gate.EnterAsync(patience.Token), Enter());

        await patience.CancelAsync();
        first.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        (await patient).Dispose();
        (await Enter()).Dispose();
    }

    [Fact(Timeout = Patience)]
    public async Task Leaving_twice_lets_in_one()
    {
        var first = await Enter();
        var (second, third) = (Enter(), Enter());

        first.Dispose();
        first.Dispose();

        using var turn = await second;
        Assert.False(third.IsCompleted);
    }

    [Fact(Timeout = Patience)]
    public async Task Two_databases_have_two_gates_and_one_has_one()
    {
        using var here = await Enter();

        using var there = await WriteGate.For(Guid.CreateVersion7().ToString()).EnterAsync(CancellationToken.None);

        Assert.Same(WriteGate.For("one"), WriteGate.For("one"));
    }

    [Fact(Timeout = Patience)]
    public async Task A_save_that_fails_lets_the_next_one_in()
    {
        var saltmarsh = Given.Partnership();
        await Store.Keep(saltmarsh, Given.Body(saltmarsh, "Board"));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Store.Keep(Given.Body(saltmarsh, "Board")));

        await Store.Keep(Given.Body(saltmarsh, "Executive"));

        await using var db = Open();
        Assert.Equal(2, await db.Set<Commonweal.Bodies.Body>().CountAsync());
    }

    [Fact(Timeout = Patience)]
    public async Task A_save_waits_for_the_gate_of_its_own_database()
    {
        Assert.SkipWhen(TestStore.IsPostgres, "PostgreSQL lets in many writers; only SQLite has a gate");
        await using var db = Open();
        db.Add(Given.Area("Marsh Ward"));
        var before = await Sqlite.GateOf(db)!.EnterAsync(CancellationToken.None);

        var saving = db.SaveChangesAsync();
        Assert.False(saving.IsCompleted);
        before.Dispose();

        Assert.True(await saving > 0);
    }

    private Task<IDisposable> Enter() => _gate.EnterAsync(CancellationToken.None);
}
