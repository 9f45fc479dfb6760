using System.Reflection;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Uploads;
using Commonweal.Bodies.Workbooks;
using Commonweal.Governance.Restructuring;
using Commonweal.People;
using Commonweal.Performance;
using Commonweal.Places;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Keys;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Letters;
using Commonweal.Tests.Site;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Tests.Platform;

/// <summary>The public cannot reach a draft, nor a part of one, nor what leads to one, by any question (model.md, Caches).</summary>
public sealed class PublishedTests : StoreTests
{
    /// <summary>What is neither published nor part of what is, and why the public may read it or never does.</summary>
    private static readonly Dictionary<Type, string> NeverDrafts = new()
    {
        [typeof(Area)] = "belongs to the installation",
        [typeof(DefinitionChange)] = "belongs to the installation",
        [typeof(AreaBoundary)] = "belongs to the installation",
        [typeof(AreaCode)] = "belongs to the installation",
        [typeof(AreaSuccession)] = "belongs to the installation",
        [typeof(Succession)] = "belongs to the installation",
        [typeof(Organisation)] = "belongs to the installation",
        [typeof(ContactAddress)] = "read only by those who write to people, and by who answers for what is held of them",
        [typeof(Post)] = "belongs to the installation",
        [typeof(PostHolding)] = "that a post is held is no secret; whose name it is is hidden with the person",
        [typeof(Kind)] = "words of lists, shown only beside a thing that is sorted by them",
        [typeof(KnownAs)] = "read only together with the thing that it leads to",
        [typeof(Listing)] = "read only by import and export",
        [typeof(HistoryLine)] = "told only together with the thing that it speaks of, and never its details",
        [typeof(Stamp)] = "a number",
        [typeof(Echo)] = "a number",
        [typeof(Account)] = "read only to sign in and by those who keep accounts",
        [typeof(Grant)] = "read only to admit and by those who keep accounts",
        [typeof(Invitation)] = "read only by its link and by those who keep accounts",
        [typeof(Session)] = "read only to admit and by whom it is of",
        [typeof(LinkedSignIn)] = "read only to sign in and by whom it is of",
        [typeof(IdentityUserToken<Guid>)] = "read only to sign in",
        [typeof(IdentityUserPasskey<Guid>)] = "read only to sign in and by whom it is of",
        [typeof(Upload)] = "read only by whom it is of",
        [typeof(RegisterUpload)] = "read only by whom it is of",
        [typeof(Round)] = "read only by those who ask partners, and by its links",
        [typeof(AskedOrganisation)] = "read only by those who ask partners, and by its links",
        [typeof(LoggedCall)] = "read only by those who ask partners",
        [typeof(AnswerLink)] = "a hash",
        [typeof(Contribution)] = "read only by those who approve it and by whom it is of",
        [typeof(Proposal)] = "read only by those who shape a partnership",
        [typeof(Indicator)] = "belongs to the installation",
        [typeof(ComparisonGroup)] = "belongs to the installation",
        [typeof(ComparedArea)] = "belongs to the installation",
        [typeof(Series)] = "belongs to the installation; its figures are read only together with the return by which they came",
        [typeof(Figure)] = "read only together with the return by which it came, which is hidden with its partnership",
        [typeof(Letter)] = "read only by what sends letters and by those who see the outbox",
        [typeof(Lease)] = "read only by what runs jobs",
        [typeof(JobRun)] = "read only by what runs jobs",
        [typeof(SecretKey)] = "read only by what seals cookies and forms",
    };

    [Fact]
    public async Task Every_table_is_published_or_part_of_what_is_or_has_a_reason_not_to_be()
    {
        await using var db = Open();
        var tables = Tables(db).Select(t => t.ClrType).ToList();

        Assert.All(
            tables.Where(t => !CanBeHidden(t)),
            t => Assert.True(NeverDrafts.ContainsKey(t), $"{t.Name} is hidden with nothing: add [SeenWith(nameof(Partnership))] to it, or give a reason in NeverDrafts"));
        Assert.All(NeverDrafts.Keys, t => Assert.Contains(t, tables));
    }

    [Fact]
    public async Task Everything_that_may_be_a_draft_is_hidden_by_the_model()
    {
        await using var db = Open();

        Assert.All(Tables(db).Where(t => CanBeHidden(t.ClrType)), t => Assert.Single(t.GetDeclaredQueryFilters()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_of_a_draft_comes_out_of_any_table(int seed)
    {
        var world = await new RandomWorld(new Random(seed)).Keep(Store);
        await using var all = Open(drafts: true);
        await using var seen = Open(drafts: false);
        var things = await ReadAll(all);
        var mayBeSeen = things.Where(t => IsSeen(t)).Select(KeyOf).ToList();

        var shown = (await ReadAll(seen)).Select(KeyOf);

        Assert.Equal(world.Count, things.Count);
        Assert.InRange(mayBeSeen.Count, world.Count / 10, world.Count * 9 / 10);
        Assert.Equal(mayBeSeen.Order(), shown.Order());
    }

    [Fact]
    public async Task Nothing_of_a_draft_comes_along_with_what_is_published()
    {
        await new RandomWorld(new Random(4)).Keep(Store);
        await using var all = Open(drafts: true);
        var mayBeSeen = (await ReadAll(all)).Where(IsSeen).Select(KeyOf).ToHashSet();
        await using var seen = Open(drafts: false);

        await seen.Bodies().Include(b => b.Placements).Include(b => b.Statements).LoadAsync();
        await seen.Partnerships().Include(p => p.Areas).Include(p => p.Unnamed).Include(p => p.Statements).LoadAsync();
        await seen.Seats().Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Deputies).Include(s => s.Mandates).LoadAsync();
        var within = await seen.Placements().Select(p => new { p.Id, Above = (Guid?)p.Within.Id }).ToListAsync();

        Assert.All(seen.ChangeTracker.Entries(), e => Assert.Contains(KeyOf(e.Entity), mayBeSeen));
        Assert.All(within, p => Assert.Contains((nameof(Body), p.Above!.Value), mayBeSeen));
    }

    private static IEnumerable<IEntityType> Tables(CommonwealDb db) => db.Model.GetEntityTypes().Where(t => t.BaseType is null);

    private static bool CanBeHidden(Type type) => type.IsAssignableTo(typeof(IPublished)) || type.GetCustomAttributes<SeenWithAttribute>().Any();

    internal static bool IsSeen(object thing) =>
        thing is not IPublished { IsPublished: false }
        && thing.GetType().GetCustomAttributes<SeenWithAttribute>()
            .Select(part => thing.GetType().GetProperty(part.Whole)!.GetValue(thing))
            .All(whole => whole is null || IsSeen(whole));

    internal static (string, Guid) KeyOf(object thing) => (thing.GetType().Name, (Guid)thing.GetType().GetProperty("Id")!.GetValue(thing)!);

    internal static async Task<List<object>> ReadAll(CommonwealDb db)
    {
        var things = new List<object>();
        foreach (var type in Tables(db).Select(t => t.ClrType).Where(CanBeHidden))
        {
            var read = typeof(PublishedTests).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
            things.AddRange(await (Task<List<object>>)read.Invoke(null, [db])!);
        }

        return things;
    }

    private static async Task<List<object>> Read<T>(CommonwealDb db)
        where T : class => [.. (await db.Set<T>().ToListAsync()).Cast<object>()];
}
