using System.Net;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Hosting;

/// <summary>kill -9 of a server while it saves (design.md, section 6). ./run faults does the same harder, and on PostgreSQL.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Editors = 4, Enough = 12;

    private readonly TempFolder _data = new();
    private readonly int[] _acknowledged = new int[Editors];
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task After_kill_9_what_was_acknowledged_is_there_and_nothing_is_half_there()
    {
        await GivenOrganisations();
        var (program, editor) = await Started.Serve(_data.Path, ["--no-samples"]);
        await using var _ = program;
        await (await editor.Visit(new Uri((await program.Says(l => l.Contains("/setup/", StringComparison.Ordinal))).Split(' ')[^1]).AbsolutePath))
            .Send(("Name", "Ada"), ("Email", "ada@example.org"), ("Password", "tide marsh heron bell"));

        var editing = Task.WhenAll(Enumerable.Range(0, Editors).Select(n => EditUntilItIsGone(editor, n)));
        await Task.WhenAny(editing, _enough.Task);
        await program.Signal("KILL");
        await editing;

        var (again, visitor) = await Started.Serve(_data.Path, ["--no-samples"]);
        await using var __ = again;
        Assert.Equal("ready", await visitor.GetStringAsync("/readyz"));
        await using var db = Open();
        Assert.All(await db.ProveAsync(), chain => Assert.True(chain.IsSound));
        foreach (var (organisation, number) in (await db.Organisations().OrderBy(o => o.Slug).ToListAsync()).Select((o, n) => (o, n)))
        {
            var edits = await db.History.Where(h => h.ThingId == organisation.Id && h.Verb == "constituted").OrderBy(h => h.Sequence).ToListAsync();
            Assert.InRange(edits.Count, _acknowledged[number], _acknowledged[number] + 1);
            Assert.Equal((Turn(edits.Count), edits.Count + 1), (organisation.GoverningBody, organisation.Version));
            Assert.Equal(Enumerable.Range(1, edits.Count).Select(Turn), edits.Select(e => e.Particulars.Amendments.Single(a => a.Field == "GoverningBody").After));
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    private async Task EditUntilItIsGone(HttpClient editor, int number)
    {
        try
        {
            while (true)
            {
                var saved = await (await editor.Visit($"/staff/organisations/organisation-{number}")).Send(("GoverningBody", Turn(_acknowledged[number] + 1)!));
                Assert.Equal(HttpStatusCode.OK, saved.Status);
                _acknowledged[number]++;
                if (_acknowledged.Sum() >= Enough)
                {
                    _enough.TrySetResult();
                }
            }
        }
        catch (HttpRequestException)
        {
            // That is what was wanted.
        }
    }

    private async Task GivenOrganisations()
    {
        await using var db = Open();
        await db.Database.MigrateAsync();
        db.AddRange(Enumerable.Range(0, Editors).Select(n => new Organisation($"organisation-{n}", $"Organisation {n}", null, null, Lifetime.NotStated, Citation.None)));
        await db.SaveChangesAsync();
    }

    private CommonwealDb Open()
    {
        var db = Store.InFolder(_data.Path).Open(TimeProvider.System);
        db.ShowsDrafts = true;
        return db;
    }

    private static string? Turn(int turn) => turn == 0 ? null : $"Board of turn {turn}";
}
