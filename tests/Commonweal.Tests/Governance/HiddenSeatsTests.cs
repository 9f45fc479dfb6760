using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Governance;

/// <summary>A seat that follows the chair of a draft is hidden: that the seats are whole is then not told, so that the check does not say that there is no such seat.</summary>
public sealed class HiddenSeatsTests : PageTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_missing_only_because_a_seat_is_hidden_is_not_stated_as_where_nobody_says_that_the_seats_are_whole(bool isSaidToBeWhole)
    {
        await Boards(isSaidToBeWhole);

        Assert.Equal("Met", await Verdict("board", drafts: true));
        Assert.Equal("NotStated", await Verdict("board", drafts: false));
    }

    [Fact]
    public async Task Of_a_board_that_hides_no_seat_it_is_told_that_the_seats_are_whole() =>
        Assert.Equal("FallsShort", await VerdictOf(isSaidToBeWhole: true, "panel"));

    [Fact]
    public async Task Neither_the_answer_for_programs_nor_the_download_says_that_there_are_no_others()
    {
        await Boards(isSaidToBeWhole: true);

        var download = Encoding.UTF8.GetString((await new Export(App.Store.Open(drafts: false), Modules.Registers).RunAsync("moors", default))!.Files["unnamed-seats.csv"]);

        Assert.Contains("\"unnamedSeats\":[]", await App.Visitor().GetStringAsync("/api/v1/moors/bodies/board"), StringComparison.Ordinal);
        Assert.Contains("\"number\":0", await App.Visitor().GetStringAsync("/api/v1/moors/bodies/panel"), StringComparison.Ordinal);
        Assert.Contains("panel,", download, StringComparison.Ordinal);
        Assert.DoesNotContain("board,", download, StringComparison.Ordinal);
    }

    private async Task<string> VerdictOf(bool isSaidToBeWhole, string body)
    {
        await Boards(isSaidToBeWhole);
        return await Verdict(body, drafts: false);
    }

    private async Task<string> Verdict(string body, bool drafts)
    {
        await using var db = App.Store.Open(drafts);
        var partnership = await db.Partnerships().Where(p => p.Slug == "moors").Facts().SingleAsync();
        var check = await db.CheckAsync(RegimeBook.Shipped, partnership, TestApp.Today);
        return check.Findings.Single(f => f.Rule.Slug == "county-voice" && f.Body?.Slug == body).Verdict.ToString();
    }

    // The one seat that speaks for the county is that of a draft's chair.
    private async Task Boards(bool isSaidToBeWhole)
    {
        var moors = Given.Partnership("moors");
        var county = Given.Partnership("county");
        moors.ComeUnder("english-partnership", HowPublic.Check, Lifetime.NotStated, Citation.None);
        await App.Store.Keep(moors, county);
        await App.Store.Change("moors", (db, it) =>
        {
            it.LinkTo(Party.Of(db.Partnerships().Single(p => p.Slug == "county")), Commonweal.Bodies.Statements.PartnershipLinkKind.InTheCountyOf, null, Lifetime.NotStated, Citation.None);
            var kind = Given.Kind(it, KindOf.Body, "Board");
            db.Add(kind);
            var draft = Given.Body(it, "Draft", published: false);
            var (board, panel) = (Board(it, "Board", kind), Board(it, "Panel", kind));
            db.AddRange(draft, board, panel);
            new Seat(board, "voice", new SeatWords("Voice", IsCountyVoice: true), Lifetime.NotStated, Citation.None).FollowTheChairOf(draft);
            if (isSaidToBeWhole)
            {
                board.CountSeats(0, null, Lifetime.NotStated, Citation.None);
            }

            panel.CountSeats(0, null, Lifetime.NotStated, Citation.None);

            return it;
        });
    }

    private static Body Board(Partnership whose, string name, Kind kind)
    {
        var board = Given.Body(whose, name);
        board.Describe(new BodyWords(name, kind), Lifetime.NotStated, Citation.None);
        _ = new Seat(board, "leader", new SeatWords("Leader"), Lifetime.NotStated, Citation.None);
        return board;
    }
}
