using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

/// <summary>Whoever comes second sees that somebody else got there first, whatever the two did.</summary>
public sealed class TwoAtOnceTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership();
    private Kind _line = null!;
    private Kind _mode = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_line, _mode) = (Given.Kind(_saltmarsh, KindOf.Line, "Reports to"), Given.Kind(_saltmarsh, KindOf.Mode, "Advises"));
        await Store.Keep(_saltmarsh, Given.Body(_saltmarsh, "Board"), Given.Body(_saltmarsh, "Executive"), _line, _mode);
    }

    [Fact]
    public Task Two_who_change_one_body() => TheSecondIsTold(b => b.Rename("First", "first"), b => b.End(ImpreciseDate.Parse("2009")));

    [Fact]
    public Task Two_who_do_the_same_to_one_body() => TheSecondIsTold(b => b.Withdraw(), b => b.Withdraw());

    [Fact]
    public Task Two_who_only_state_something_of_one_body() => TheSecondIsTold(Answer, Answer);

    [Fact]
    public Task Two_whose_statements_the_wall_would_not_have_together() => TheSecondIsTold(Declare, Declare);

    [Fact]
    public async Task Two_who_declare_a_primary_mode_of_one_partnership()
    {
        await using var first = Open();
        await using var second = Open();
        var (one, other) = (await first.Partnerships().SingleAsync(), await second.Partnerships().SingleAsync());
        Declare(one);
        await first.SaveChangesAsync();

        Declare(other);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task Two_who_enter_something_new_at_one_address()
    {
        await using var first = Open();
        await using var second = Open();
        first.Add(new Person("wilf-newcomer", "Wilf Newcomer", Citation.None));
        second.Add(new Person("wilf-newcomer", "Wilf Newcomer", Citation.None));
        await first.SaveChangesAsync();

        var refused = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());

        Assert.Equal("Somebody else saved the same at the same moment", refused.Message);
    }

    [Fact]
    public async Task One_who_changes_what_another_took_away_is_told()
    {
        await using var first = Open();
        await using var second = Open();
        var board = await Board(second);
        await first.Database.ExecuteSqlAsync($"""DELETE FROM "Bodies" WHERE "Id" = {board.Id}""");

        board.Rename("Second", "second");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task Two_who_change_two_bodies_are_both_saved()
    {
        await using var first = Open();
        await using var second = Open();
        var (board, executive) = (await Board(first), await second.Bodies().SingleAsync(b => b.Slug == "executive"));
        Answer(board);
        await first.SaveChangesAsync();

        Answer(executive);
        await second.SaveChangesAsync();

        Assert.Equal(2, await first.ReportingLines().CountAsync());
    }

    private async Task TheSecondIsTold(Action<Body> what, Action<Body> andThen)
    {
        await using var first = Open();
        await using var second = Open();
        var (one, other) = (await Board(first), await Board(second));
        what(one);
        await first.SaveChangesAsync();
        var lines = await first.History.CountAsync();

        andThen(other);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.Equal(lines, await first.History.CountAsync());
    }

    private static Task<Body> Board(CommonwealDb db) => db.Bodies().SingleAsync(b => b.Slug == "board");

    private void Answer(Body body) => body.AnswerTo(Party.Of("local people"), _line, null, Lifetime.NotStated, Citation.None);

    private void Declare(Collaboration whose) =>
        whose.Declare(_mode, isPrimary: true, new ModeWords(null, null, null, null, null), Lifetime.NotStated, Citation.None);
}
