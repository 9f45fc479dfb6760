using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.People;

/// <summary>A person who asks for it is erased, and the history stays sound (UK GDPR, Article 17; decision 0028).</summary>
public sealed class ErasePersonTests : InterchangeTests
{
    private static readonly string[] s_names = ["Zoë Quillfeather-Smythe", "zoe-quillfeather-smythe", "Zoë Peppercorn"];
    private Guid _person;
    private Guid _board;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Take(Saltmarsh(
            ("people.csv", "person,name,published,source\nzoe-quillfeather-smythe,Zoë Quillfeather-Smythe,yes,A letter from Zoë Quillfeather-Smythe\nann-example,Ann Example,yes,\n"),
            ("person-names.csv", "person,name,until\nzoe-quillfeather-smythe,Zoë Peppercorn,2009\n"),
            ("bodies.csv", "body,name,published\nboard,Board,yes\n"),
            ("seats.csv", "body,seat,name\nboard,chair,Chair\nboard,vice-chair,Vice-chair\n"),
            ("terms.csv", "body,seat,person,from\nboard,chair,zoe-quillfeather-smythe,2008\n")));
        await using var db = Open();
        (_person, _board) = (await db.People().Where(p => p.Slug == "zoe-quillfeather-smythe").Select(p => p.Id).SingleAsync(), await db.Bodies().Select(b => b.Id).SingleAsync());
        await Speak();
    }

    [Fact]
    public async Task The_name_and_all_former_names_are_nowhere_in_the_store()
    {
        Assert.NotEmpty(await Naming());

        Assert.Empty(await Erase());

        Assert.Empty(await Naming());
    }

    [Fact]
    public async Task That_the_seat_is_held_stays_without_a_name()
    {
        await Erase();

        await using var db = Open();
        var person = await db.People().SingleAsync(p => p.Id == _person);
        Assert.Equal(("Name erased", $"name-erased-{_person:N}", false, null), (person.Name, person.Slug, person.IsPublished, person.Citation.Source));
        Assert.Equal(2, await db.Set<Term>().CountAsync(t => t.PersonId == _person));
        Assert.False(await db.PersonNames().AnyAsync());
    }

    [Fact]
    public async Task The_history_stays_sound_and_says_that_somebody_was_erased_when_by_whom_and_why()
    {
        await Erase();

        await using var db = Open();
        Assert.All(await db.ProveAsync(), c => Assert.True(c.IsSound));
        var line = await db.History.OfThing(_person).NewestFirst().FirstAsync();
        Assert.Equal(("erased", "The secretary", "Name erased", "Asked for on 9 March"), (line.Verb, line.By, line.Particulars.Called, line.Particulars.Why));
        Assert.Empty(line.Particulars.Amendments);
    }

    [Fact]
    public async Task What_the_history_says_of_others_stays()
    {
        await Erase();

        await using var db = Open();
        var about = await db.History.OfThing(_board).OrderBy(h => h.Sequence).ToListAsync();
        Assert.Equal(["joined", "joined", "ended"], about.Select(l => l.Verb));
        Assert.Equal([null, null, "2026"], about.Select(l => l.Particulars.Amendments.SingleOrDefault(a => a.Field == "Until")?.After));
        Assert.Equal(["imported"], await db.History.Where(h => h.Thing == "Import" && h.OwnerId != Owner.Installation && h.Details != null).Select(h => h.Verb).ToListAsync());
        var seats = await db.History.Where(h => h.Thing == nameof(Seat)).OrderBy(h => h.Sequence).ToListAsync();
        Assert.Equal([("appointed", true), ("appointed", false)], seats.Select(l => (l.Verb, l.Details is null)));
    }

    [Fact]
    public async Task Search_finds_nobody_by_the_name()
    {
        await Erase();

        await using var db = Open();
        Assert.Empty(await new FindNames(db, db.Partnerships().Whose()).HitsAsync(new Asked("quillfeather")));
        Assert.Empty(await db.History.Saying(new Asked("quillfeather")).ToListAsync());
    }

    [Fact]
    public async Task The_files_go_out_without_the_name_and_come_in_again_as_they_went_out()
    {
        await Erase();

        var files = await Exported();

        Assert.All(files, f => Assert.Empty(Named(f.Value)));
        Assert.Contains($"name-erased-{_person:N},Name erased,no", files["people.csv"], StringComparison.Ordinal);
        Assert.All((await Import(Files(files.Select(f => (f.Key, f.Value))), replaces: true)).Counts, c => Assert.True(c.ChangesNothing));
    }

    /// <summary>What somebody wrote in words of their own is not changed by the program, which says where it stands.</summary>
    [Fact]
    public async Task Where_the_name_still_stands_in_words_that_somebody_wrote_is_said()
    {
        await Store.Change("saltmarsh", (db, it) =>
        {
            db.Body("board").Describe(new BodyWords("Board", WhoSits: "ZOË PEPPERCORN, in the chair; and others"), Lifetime.NotStated, new Citation("Zoë Peppercorn", null, "Not Zoë Peppercorns"));
            return 0;
        });

        var still = await Erase();

        Assert.Equal([new StillNamed("Bodies", "Source", 1), new StillNamed("Bodies", "WhoSits", 1)], still);
    }

    /// <summary>Who puts such words right leaves a line that says what stood there; to erase once more takes that away too.</summary>
    [Fact]
    public async Task Who_is_erased_already_is_erased_again_by_a_name_that_was_found_since()
    {
        await Act("The secretary", db => db.Body("board").Describe(new BodyWords("Board", WhoSits: "Zoë Peppercorn"), Lifetime.NotStated, Citation.None));
        await Erase();
        await Act("The secretary", db => db.Body("board").Describe(new BodyWords("Board", WhoSits: "Others"), Lifetime.NotStated, Citation.None));
        Assert.NotEmpty(await Naming());

        Assert.Empty(await Erase("Zoë Peppercorn"));

        Assert.Empty(await Naming());
        await using var db = Open();
        Assert.Equal([("erased", true), ("erased", true)], (await db.History.OfThing(_person).OrderBy(h => h.Sequence).ToListAsync()).Select(h => (h.Verb, h.Details is not null)));
    }

    [Fact]
    public async Task A_namesake_keeps_the_name_and_the_slug()
    {
        await using (var db = Open())
        {
            db.Add(new Person("zoe-quillfeather-smythe-2", "Zoë Quillfeather-Smythe", Citation.None));
            await db.SaveChangesAsync();
        }

        var still = await Erase();

        Assert.Equal(["People Name 1", "People Slug 1"], still.Select(s => $"{s.Table} {s.Column} {s.Rows}"));
    }

    /// <summary>An account is erased by the same means: its name from its doings, and what was said of it.</summary>
    [Fact]
    public async Task An_account_is_taken_out_of_its_doings_and_these_stay_told()
    {
        var account = Guid.CreateVersion7();
        await Act("Quentin Secretary", db => db.Body("board").Withdraw(), account);
        await using (var db = Open())
        {
            db.Body("board").Publish();
            db.Erase(new Erasure([account], ["Quentin Secretary"]));
            await db.SaveChangesAsync();
        }

        await using var after = Open();
        var line = await after.History.DoneBy(account).SingleAsync();
        Assert.Equal(("Name erased", "withdrawn", "Board", 1), (line.By, line.Verb, line.Particulars.Called, line.Particulars.Amendments.Count));
        Assert.All(await after.ProveAsync(), c => Assert.True(c.IsSound));
        Assert.DoesNotContain("quentin", await Everything(), StringComparison.OrdinalIgnoreCase);
    }

    // What there is to say of her: two appointments, one taken for another, a reason that names her, and what does not.
    private async Task Speak()
    {
        await Act("The secretary", db => db.Body("board").Join(Given.Held("2006"), "Because Zoë Quillfeather-Smythe asked us to"));
        await Act("The secretary", db => db.Body("board").Join(Lifetime.NotStated, null));
        await Act("The secretary", db => db.Body("board").End(ImpreciseDate.Year(2026)));
        await Act("The secretary", db => Seat(db, "vice-chair").Appoint(new TermWords(db.People().Single(p => p.Id == _person)), Lifetime.NotStated, Citation.None));
        await Act("The secretary", db => Seat(db, "chair").Appoint(new TermWords(db.People().Single(p => p.Slug == "ann-example")), Given.Held("2001", "2002"), Citation.None));
    }

    private static Seat Seat(CommonwealDb db, string slug) => db.Seats().Include(s => s.Body).Include(s => s.Terms).Single(s => s.Slug == slug);

    private async Task Act(string by, Action<CommonwealDb> act, Guid? account = null)
    {
        await using var db = Open();
        (db.By, db.ById) = (by, account);
        act(db);
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<StillNamed>> Erase(params string[] alsoCalled)
    {
        await using var db = Open();
        db.By = "The secretary";
        return await new ErasePerson(db).RunAsync(await db.People().SingleAsync(p => p.Id == _person), "Asked for on 9 March", alsoCalled);
    }

    private async Task<List<string>> Naming() => [.. Named(await Everything())];

    private static IEnumerable<string> Named(string text) =>
        s_names.Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase) || Folding.Fold(text).Contains(Folding.Fold(name), StringComparison.Ordinal));

    private async Task<Dictionary<string, string>> Exported()
    {
        await using var db = Open();
        return (await new Export(db, Modules.Registers).RunAsync("saltmarsh", default))!.Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
    }
}
