using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Who gives up a seat, and who follows on the same day (HOR-15: a seat stays though its holder goes).</summary>
public sealed class ResignTests
{
    private readonly Seat _seat = new(Given.Body(Given.Partnership(), "Board"), "chair", new SeatWords("Chair"), Lifetime.NotStated, Citation.None);

    [Fact]
    public void A_term_ends_on_the_last_day()
    {
        _seat.Appoint(new TermWords(Given.Person("Jo")), Given.Held("2025-01-01"), Citation.None);

        _seat.Resign(_seat.Terms[0], new DateOnly(2026, 3, 9), "Moved away");

        Assert.Equal(Given.Held("2025-01-01", "2026-03-09"), _seat.Terms[0].Lifetime);
    }

    [Theory]
    [InlineData("2024-12-31", "Jo holds Chair only from 1 January 2025: the last day cannot be before")]
    [InlineData("2026-01-01", "That term ended in or on 31 December 2025 already")]
    public void The_last_day_lies_within_the_term(string on, string rule)
    {
        _seat.Appoint(new TermWords(Given.Person("Jo")), Given.Held("2025-01-01", "2025-12-31"), Citation.None);

        Assert.Equal(rule, Assert.Throws<BrokenRuleException>(() => _seat.Resign(_seat.Terms[0], DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), why: null)).Message);
    }

    [Fact]
    public void Nobody_resigns_from_a_vacant_seat()
    {
        _seat.FallVacant(recorded: null, Given.Held("2025-01-01"), Citation.None);

        Assert.Equal("Nobody holds Chair: there is nobody to resign", Assert.Throws<BrokenRuleException>(() => _seat.Resign(_seat.Terms[0], new DateOnly(2026, 1, 1), why: null)).Message);
    }

    [Fact]
    public void Whoever_follows_begins_on_the_day_on_which_the_other_leaves()
    {
        _seat.Appoint(new TermWords(Given.Person("Jo")), Given.Held("2025-01-01"), Citation.None);

        _seat.HandOver(new DateOnly(2026, 3, 10));
        _seat.Appoint(new TermWords(Given.Person("Wilf")), Given.Held("2026-03-10"), Citation.None);

        Assert.Equal([Given.Held("2025-01-01", "2026-03-10"), Given.Held("2026-03-10")], _seat.Terms.Select(t => t.Lifetime));
    }

    [Fact]
    public void A_vacancy_ends_when_somebody_follows()
    {
        _seat.FallVacant(recorded: null, Given.Held("2025-01-01"), Citation.None);

        _seat.HandOver(new DateOnly(2026, 3, 10));
        _seat.Appoint(new TermWords(Given.Person("Wilf")), Given.Held("2026-03-10"), Citation.None);

        Assert.Equal(Given.Held("2025-01-01", "2026-03-10"), _seat.Terms[0].Lifetime);
    }
}
