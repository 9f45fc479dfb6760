using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>What a body has agreed of itself, handed to others, and says of the public at its meetings.</summary>
public sealed class TermsTests
{
    private static readonly Partnership Saltmarsh = Given.Partnership();

    private readonly Body _board = Given.Body(Saltmarsh, "Board");

    /// <summary>HUN-7: each version holds until the next begins.</summary>
    [Theory]
    [InlineData("2004-12-31", null)]
    [InlineData("2005-01-01", "1")]
    [InlineData("2006-12-31", "1")]
    [InlineData("2007-01-01", "2")]
    [InlineData("2008-06-30", "2")]
    [InlineData("2008-07-01", null)]
    public void The_terms_that_hold_are_the_latest_that_began_unless_they_too_have_ended(string on, string? version)
    {
        Adopt("2", "2007-01-01", "2008-06-30");
        Adopt("1", "2005-01-01");

        Assert.Equal(version, _board.TermsOn(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))?.Version);
    }

    /// <summary>HUN-7.</summary>
    [Fact]
    public void Terms_of_which_nobody_says_when_they_began_hold_until_others_begin()
    {
        Adopt("2", "2007");
        Adopt("1");

        Assert.Equal(["1", "2"], new[] { 2006, 2007 }.Select(year => _board.TermsOn(new DateOnly(year, 6, 1))?.Version));
    }

    /// <summary>HUN-7.</summary>
    [Fact]
    public void A_version_is_adopted_once()
    {
        Adopt("1", "2005");

        Assert.Equal("Board has adopted terms of reference called \"1\" already; give the new ones another version", Refused(() => Adopt("1", "2007")));
    }

    /// <summary>HUN-7.</summary>
    [Fact]
    public void That_a_body_agreed_its_own_terms_is_said_in_words() =>
        Assert.Equal(
            "Say in words that Board agreed its own terms of reference",
            Refused(() => _board.Adopt(new TermsWords("1"), Party.Of(_board), Lifetime.NotStated, Citation.None)));

    /// <summary>HOR-3: it may delegate almost entirely, but not to itself.</summary>
    [Fact]
    public void A_body_delegates_to_anybody_but_itself()
    {
        var council = new Organisation("council", "Council", null, null, Lifetime.NotStated, Citation.None);

        Delegate(Party.Of(Given.Body(Saltmarsh, "Executive")));
        Delegate(Party.Of(council));
        Delegate(Party.Of("officers"));

        Assert.Equal("Board cannot delegate to itself", Refused(() => Delegate(Party.Of(_board))));
        Assert.Equal(3, _board.Statements.OfType<Delegation>().Count());
    }

    /// <summary>HUN-18: whether the public may attend, speak and ask, and why; each may be not stated.</summary>
    [Fact]
    public void That_the_public_may_come_says_nothing_of_whether_they_may_speak()
    {
        _board.Open(new AccessWords(true, null, false, "Meetings are held in public"), Lifetime.NotStated, Citation.None);

        var access = Assert.Single(_board.Statements.OfType<PublicAccess>());
        Assert.Equal((true, null, false, "Meetings are held in public"), (access.MayAttend, access.MaySpeak, access.MayAsk, access.Reason));
    }

    /// <summary>HOR-25: "an Executive of ten" is a number, and never ten invented seats.</summary>
    [Theory]
    [InlineData(10, null)]
    [InlineData(null, null)]
    [InlineData(0, null)]
    [InlineData(-1, "The number of unnamed members must be 0 or more; leave it empty where it is not stated")]
    public void Unnamed_members_are_a_number_or_none_at_all_or_a_number_not_stated(int? number, string? refusal)
    {
        var rule = Record.Exception(() => _board.CountSeats(number, "representatives of all sectors", Lifetime.NotStated, Citation.None));

        Assert.Equal(refusal, rule?.Message);
        Assert.Equal(refusal is null ? [number] : [], _board.Statements.OfType<UnnamedSeats>().Select(s => s.Number));
    }

    private static string Refused(Action act) => Assert.Throws<BrokenRuleException>(act).Message;

    private void Adopt(string version, string? from = null, string? until = null) =>
        _board.Adopt(new TermsWords(version), Party.NotStated, Given.Held(from, until), Citation.None);

    private void Delegate(Party whom) => _board.Delegate(whom, new DelegationWords("A target"), Lifetime.NotStated, Citation.None);
}
