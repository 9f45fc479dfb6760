using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Whatever is stated, with dates of any precision: the counts agree with the lists, and the lists with the rules.</summary>
public sealed class AnyStructureTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void On_any_day_the_lists_keep_the_rules_and_the_counts_agree_with_the_lists(int seed)
    {
        var chance = new Random(seed);
        var (held, empty) = (0, 0);
        for (var n = 0; n < 40; n++)
        {
            var seats = Structure(chance);
            var day = Given.AnyDay(chance);
            var sitting = Known.Sitting(day, seats);

            Assert.All(sitting.Seats, s => KeepsTheRules(s, sitting, day));
            Assert.Equal(Counted(sitting), sitting.Counts);
            Assert.Equal(seats.Count(s => s.Lifetime.Includes(day) && s.Body.Lifetime.Includes(day)), sitting.Seats.Count);
            held += sitting.Counts.Filled;
            empty += sitting.Counts.Vacant;
        }

        Assert.InRange(held, 50, 1000);
        Assert.InRange(empty, 10, 1000);
    }

    private static void KeepsTheRules(SeatOnADay seat, Sitting sitting, DateOnly day)
    {
        if (seat.Seat.ChairOfId is { } other)
        {
            var chairs = sitting.Of(other).Where(s => s.Seat.Role is SeatRole.Chair).ToList();
            Assert.All(seat.Holdings, h => Assert.Contains(h.Holder, chairs.SelectMany(c => c.Holdings).Select(c => c.Holder)));
            return;
        }

        Assert.True(seat.Seat.IsShared || seat.Holdings.Count <= 1);
        Assert.All(seat.Holdings, holding => Assert.Contains(seat.Seat.Terms, term => term.PersonId == holding.Holder.PersonId
            && !term.IsVacant && (holding.RanOut is null ? term.Lifetime.Includes(day) : term.HoldsOver && term.Lifetime.UntilLatest < day)));
        Assert.True(seat.State is not SeatState.NotStated || !seat.Seat.Terms.Any(t => t.Lifetime.Includes(day)));
        Assert.All(seat.Deputies, d => Assert.True(d.Lifetime.Includes(day)));
    }

    private static SeatCounts Counted(Sitting sitting)
    {
        var (people, organisations, deputies) = (new HashSet<Guid>(), new HashSet<Guid>(), new HashSet<Guid>());
        var (filled, votes, vacant, notStated) = (0, 0, 0, 0);
        foreach (var seat in sitting.Seats)
        {
            seat.Deputies.ToList().ForEach(d => deputies.Add(d.PersonId!.Value));
            if (seat.Holdings.Count == 0)
            {
                _ = seat.Vacancy is null ? notStated++ : vacant++;
                continue;
            }

            filled++;
            votes += seat.Seat.Vote is Vote.Votes ? 1 : 0;
            seat.Holdings.ToList().ForEach(h => people.Add(h.Holder.PersonId!.Value));
            if (seat.Seat.OrganisationId is { } organisation)
            {
                organisations.Add(organisation);
            }
        }

        return new SeatCounts(people.Count, filled, organisations.Count, votes, sitting.Seats.Count, vacant, notStated, deputies.Count);
    }

    private static List<Seat> Structure(Random chance)
    {
        var partnership = Given.Partnership();
        var bodies = Enumerable.Range(0, 4).Select(n => new Body(partnership, $"body-{n}", new BodyWords($"Body {n}"), chance.Next(3) == 0 ? Given.AnyLifetime(chance) : Given.Held(), Citation.None)).ToArray();
        var people = Enumerable.Range(0, 6).Select(n => Given.Person($"Person {n}")).ToArray();
        var organisations = Enumerable.Range(0, 3).Select(n => new Organisation($"o-{n}", $"O {n}", null, null, Given.Held(), Citation.None)).ToArray();
        var seats = Enumerable.Range(0, 12).Select(n => new Seat(
            bodies[n % 4],
            $"seat-{n}",
            new SeatWords($"Seat {n}", Role: (SeatRole)chance.Next(3), Vote: (Vote)chance.Next(3), Organisation: organisations[chance.Next(3)], IsShared: chance.Next(3) == 0),
            chance.Next(4) == 0 ? Given.AnyLifetime(chance) : Given.Held(),
            Citation.None)).ToList();
        foreach (var seat in seats)
        {
            if (chance.Next(4) == 0)
            {
                _ = Record.Exception(() => seat.FollowTheChairOf(bodies[chance.Next(4)]));
            }

            for (var n = 0; n < 4; n++)
            {
                var (who, lifetime) = (people[chance.Next(6)], Given.AnyLifetime(chance));
                _ = Record.Exception(() => seat.Appoint(new TermWords(who, HoldsOver: chance.Next(3) == 0), lifetime, Citation.None));
                _ = Record.Exception(() => seat.FallVacant(null, Given.AnyLifetime(chance), Citation.None));
                _ = Record.Exception(() => seat.Designate(new DeputyWords(people[chance.Next(6)]), Given.AnyLifetime(chance), Citation.None));
            }
        }

        return seats;
    }
}
