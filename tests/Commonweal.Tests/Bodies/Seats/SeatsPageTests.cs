using AngleSharp.Dom;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Who sits on a board, as its page says it on a day (HOR-45, HOR-47, CHO-Q24): held, held over, vacant, or not stated, which is never vacant.</summary>
public sealed class SeatsPageTests : PageTests
{
    private const string Board = "/saltmarsh/bodies/board?on=";

    [Theory]
    [InlineData("2009-03-31", 8)]
    [InlineData(TheExecutiveOfTen.CoChairsFrom, 9)]
    public async Task A_second_co_chair_makes_one_more_person_and_no_more_seats_organisations_or_votes(string on, int people)
    {
        await new TheExecutiveOfTen().Keep(App.Store);

        var page = await Visit($"/saltmarsh/bodies/executive?on={on}");

        Assert.Equal(
            ["Seats 10", "Filled 10", $"People {people}", "Organisations present 6", "Votes 7", "Deputies 2"],
            Counts(page));
    }

    [Fact]
    public async Task A_pool_deputises_for_each_of_its_seats()
    {
        await new TheExecutiveOfTen().Keep(App.Store);
        var page = await Visit("/saltmarsh/bodies/executive?on=2008");

        foreach (var n in new[] { 1, 2, 3 })
        {
            Assert.Contains("Deputy: Dee of the pool Voluntary sector pool Deputy: Dom of the pool Voluntary sector pool", Card(page, $"Voluntary sector {n}"), StringComparison.Ordinal);
        }

        Assert.Contains("No deputy is stated", Card(page, "Health"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seat_of_another_chair_shows_whoever_holds_it_together_and_how_they_came_to_it()
    {
        await new TheExecutiveOfTen().Keep(App.Store);

        var seat = Card(await Visit("/saltmarsh/bodies/executive?on=2009-04-01"), "Chair of Health");

        Assert.Contains("Vera since 1 April 2009 Appointed: Elected by the group", seat, StringComparison.Ordinal);
        Assert.Contains("Colin since 1 April 2009", seat, StringComparison.Ordinal);
        Assert.DoesNotContain("Dana", seat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-06-14", "Chair", "Ann Chairing since 15 June 2007")]
    [InlineData("2009-06-15", "Chair", "Ben Following since 15 June 2009 Appointed: Saltmarsh Council · Elected by the Board")]
    [InlineData("2009-07-10", "Parish councils", "Cara Parish since July 2009 About this date")]
    [InlineData("2005-06-01", "Faith communities", "Dev Faithful since 2005 About this date")]
    [InlineData(TheBoard.Day, "Faith communities", "Advises, without a vote Dev Faithful since 2005 No deputy")]
    [InlineData(TheBoard.Day, "Business", "Eve Trading since 1 May 2009 Recorded 14 July 2009, with effect from the earlier date")]
    [InlineData("2009-03-31", "Tenants", "Flo Tenant since 1 April 2006 No deputy")]
    [InlineData("2009-04-01", "Tenants", "Flo Tenant since 1 April 2006 Term ran out on 31 March 2009; goes on until somebody follows")]
    [InlineData(TheBoard.Day, "Housing", "Vacant since 1 February 2009 (5 months)")]
    [InlineData("2009-02-01", "Housing", "Vacant since 1 February 2009 (since today)")]
    [InlineData(TheBoard.Day, "Chair of Transport", "Vacant since 1 January 2009 (6 months) because the chair is vacant of Transport")]
    [InlineData(TheBoard.Day, "Museums", "Who holds it is not stated")]
    [InlineData("2009-01-31", "Housing", "Who holds it is not stated")]
    [InlineData(TheBoard.Day, "Police", "Area Commander Name not published since 2008")]
    [InlineData(TheBoard.Day, "Police", "Deputy: Area Commander of the pool Commanders · last briefed June 2009 · does not receive the papers")]
    [InlineData(TheBoard.Day, "Police", "Brings: Officers on the beat")]
    public async Task A_seat_says_how_it_stands_with_it_on_the_day(string on, string seat, string said)
    {
        await new TheBoard().Keep(App.Store);

        Assert.Contains(said, Card(await Visit(Board + on), seat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_stated_is_never_called_vacant_and_counted_apart()
    {
        await new TheBoard().Keep(App.Store);
        var page = await Visit(Board + TheBoard.Day);

        Assert.DoesNotContain("acant", Card(page, "Museums"), StringComparison.Ordinal);
        Assert.Contains("Vacant 2", Counts(page));
        Assert.Contains("Not stated 1", Counts(page));
    }

    [Fact]
    public async Task On_the_day_of_a_handover_the_one_who_leaves_is_not_shown()
    {
        await new TheBoard().Keep(App.Store);

        Assert.DoesNotContain("Ann Chairing", (await Visit(Board + "2009-06-15")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_be_agreed_is_shown_only_where_it_is_stated()
    {
        await new TheBoard().Keep(App.Store);
        var page = await Visit(Board + TheBoard.Day);

        Assert.Contains(
            "What can be agreed on behalf of the organisation Can agree to Spending on small grants Nomination letter Letter of 1 June 2009 Given by Saltmarsh Council Limit £5,000 Must refer back Yes",
            Card(page, "Chair"),
            StringComparison.Ordinal);
        Assert.Single(page.Page.QuerySelectorAll(".cw-seat details"));
        Assert.Empty((await Visit(Board + "2009-06-14")).Page.QuerySelectorAll(".cw-seat details"));
    }

    [Fact]
    public async Task A_deputy_on_a_body_that_has_ended_deputises_for_nobody()
    {
        await new TheBoard().Keep(App.Store);

        Assert.Contains("Ivy Standing-In", (await Visit("/saltmarsh/bodies/forum-of-2002?on=2008-12-31")).Text, StringComparison.Ordinal);
        var after = (await Visit("/saltmarsh/bodies/forum-of-2002?on=2009-01-01")).Text;
        Assert.DoesNotContain("Ivy", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Hal Ending", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-03-31", new[] { "Council of the north", "Council of the south" })]
    [InlineData("2009-04-01", new[] { "New council" })]
    public async Task Two_seats_become_one_from_one_day_to_the_next(string on, string[] seats)
    {
        await new TheBoard().Keep(App.Store);

        Assert.Equal(seats, (await Visit(Board + on)).Page.QuerySelectorAll(".cw-seat h3").Select(Words).Where(s => s.Contains("ouncil", StringComparison.Ordinal) && s != "Parish councils"));
    }

    [Theory]
    [InlineData("2008-03-31", "Version 1 , in force from 2005 Agreed by The founding partners")]
    [InlineData("2009-04-30", "Version 2 , in force from 1 April 2008 · to be reviewed April 2009 Agreed by Saltmarsh Council")]
    [InlineData("2009-05-01", "· to be reviewed April 2009 Review overdue")]
    [InlineData("2009-05-01", "What it is for To decide Remit Not stated Membership Not stated How it decides Not stated Quorum A third of the seats")]
    [InlineData(TheBoard.Day, "Can I come? May I attend? Yes, you may May I speak? No, you may not May I ask a question? Not stated Why Standing order 4")]
    [InlineData(TheBoard.Day, "What it has handed on The rural bus fund to Transport Limit: £20,000 a year to be reviewed 2010")]
    [InlineData(TheBoard.Day, "What supports it Development workers (3) Given by: Saltmarsh Council Paid from: Reward grant")]
    [InlineData(TheBoard.Day, "What it came from Forum of 2002 which it replaced, 1 January 2009 Its records")]
    public async Task The_page_says_what_the_board_has_agreed_of_itself_and_what_it_does(string on, string said)
    {
        await new TheBoard().Keep(App.Store);

        Assert.Contains(said, Words((await Visit(Board + on)).Page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_became_of_a_body_and_what_it_was_handed_stand_on_the_other_page_too()
    {
        await new TheBoard().Keep(App.Store);

        Assert.Contains("What became of it Its records: replaced by Board 1 January 2009", (await Visit($"/saltmarsh/bodies/forum-of-2002?on={TheBoard.Day}")).Text, StringComparison.Ordinal);
        Assert.Contains("What has been handed to it The rural bus fund by Board", (await Visit($"/saltmarsh/bodies/transport?on={TheBoard.Day}")).Text, StringComparison.Ordinal);
    }

    internal static string Card(Screen page, string seat) =>
        Words(page.Page.QuerySelectorAll(".cw-seat").Single(c => Words(c.QuerySelector("h3")!) == seat));

    internal static IEnumerable<string> Counts(Screen page) => page.Page.QuerySelectorAll(".cw-counts__one").Select(Words);

    // As a person reads it: what stands in two boxes is two words.
    private static string Words(IElement element) =>
        string.Join(' ', element.Descendants<IText>().SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
