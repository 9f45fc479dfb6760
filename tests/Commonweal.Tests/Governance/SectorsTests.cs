using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-5: the board brings the public, private, community and voluntary sectors together.</summary>
public sealed class SectorsTests
{
    private static readonly string[] s_sectors = ["public-services", "business-and-trade", "community-groups", "voluntary-organisations"];

    [Theory]
    [InlineData(4, true, false, "Met, Sectors with a seat: 4")]
    [InlineData(3, true, false, "FallsShort, Sectors without a seat: 1 (Voluntary)")]
    [InlineData(3, false, false, "NotStated, Whether each sector has a seat")]
    [InlineData(3, true, true, "NotStated, Whether each sector has a seat")]
    [InlineData(4, true, true, "Met, Sectors with a seat: 4")]
    public void Each_sector_has_a_seat(int sectors, bool allNamed, bool isDescribed, string says)
    {
        var of = Board(sectors, allNamed, isDescribed, out var board);

        Assert.Equal(says, of.Says("sectors-on-the-board", board));
    }

    [Fact]
    public void The_sector_of_the_organisation_is_that_of_its_seat()
    {
        var of = Board(3, allNamed: true, isDescribed: false, out var board);
        Governed.Seat(board, "Action", new SeatWords("", Organisation: of.Organisation("Voluntary Action", "voluntary-organisations")));

        Assert.Equal("Met, Sectors with a seat: 4", of.Says("sectors-on-the-board", board));
    }

    [Theory]
    [InlineData(SeatRole.Member)]
    [InlineData(SeatRole.Chair)]
    public void A_member_or_a_chair_of_no_stated_sector_may_be_of_the_missing_one(SeatRole role)
    {
        var of = Board(3, allNamed: true, isDescribed: false, out var board);
        Governed.Seat(board, "One more", new SeatWords("", Role: role));

        Assert.Equal("NotStated, Whether each sector has a seat", of.Says("sectors-on-the-board", board));
    }

    [Theory]
    [InlineData(null, "NotStated, Whether each sector has a seat")]
    [InlineData("public-services", "FallsShort, Sectors without a seat: 1 (Voluntary)")]
    [InlineData("voluntary-organisations", "Met, Sectors with a seat: 4")]
    public void Whoever_chairs_a_theme_sits_on_the_board_for_the_same_sector_as_there(string? sector, string says)
    {
        var of = Board(3, allNamed: true, isDescribed: false, out var board);
        var theme = of.Theme();
        Governed.Seat(board, "Chair of Health").FollowTheChairOf(theme);
        Governed.Seat(theme, "Chair", new SeatWords("", Role: SeatRole.Chair, Sector: sector is null ? null : of.Kind(KindOf.Sector, sector)));

        Assert.Equal(says, of.Says("sectors-on-the-board", board));
    }

    [Fact]
    public void A_sector_for_which_the_partnership_has_no_word_may_be_there_under_another()
    {
        var of = new Governed();
        var board = of.Board();
        foreach (var sector in s_sectors[..3])
        {
            Governed.Seat(board, sector, new SeatWords("", Sector: of.Kind(KindOf.Sector, sector)));
        }

        Governed.Seat(board, "Charities", new SeatWords("", Sector: of.Kind(KindOf.Sector, "charities")));
        Governed.AllAreNamed(board);

        Assert.Equal("NotStated, Whether each sector has a seat", of.Says("sectors-on-the-board", board));
        of.CountAs(of.Kind(KindOf.Sector, "charities"), "voluntary");
        Assert.Equal("Met, Sectors with a seat: 4", of.Says("sectors-on-the-board", board));
    }

    [Fact]
    public void Of_seats_that_are_counted_and_not_named_nobody_knows_the_sector()
    {
        var of = new Governed();
        var board = of.Board();
        Array.ForEach(s_sectors, s => of.Kind(KindOf.Sector, s));
        board.CountSeats(12, null, Lifetime.NotStated, Citation.None);

        Assert.Equal("NotStated, Whether each sector has a seat", of.Says("sectors-on-the-board", board));
    }

    private static Governed Board(int sectors, bool allNamed, bool isDescribed, out Body board)
    {
        var of = new Governed(isDescribed);
        board = of.Board();
        Array.ForEach(s_sectors, s => of.Kind(KindOf.Sector, s));
        foreach (var sector in s_sectors[..sectors])
        {
            Governed.Seat(board, sector, new SeatWords("", Sector: of.Kind(KindOf.Sector, sector)));
        }

        if (allNamed)
        {
            Governed.AllAreNamed(board);
        }

        return of;
    }
}
