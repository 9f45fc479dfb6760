using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Who held a seat on any day is what one finds who writes down each act as it happens and reads no further than that day.</summary>
public sealed class ReplayTests
{
    private static readonly DateOnly Start = new(2005, 1, 1);
    private static readonly Person[] People = [.. "Ann Bob Cat Dan".Split(' ').Select(n => Given.Person(n))];

    private enum Act
    {
        Comes,
        Leaves,
        RunsOut,
        IsStatedVacant,
    }

    [Fact]
    public void As_at_any_day_is_the_same_as_replaying_the_acts_up_to_it()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var chance = new Random(seed);
            var acts = Acts(chance);
            var seat = new Seat(Given.Body(Given.Partnership(), "Board"), "seat", new SeatWords("Seat"), Lifetime.NotStated, Citation.None);
            var terms = Terms(acts, chance).ToArray();
            chance.Shuffle(terms);
            Array.ForEach(terms, state => state(seat));
            var known = Known.Of(seat);

            for (var day = Start.AddDays(-3); day < acts[^1].On.AddDays(5); day = day.AddDays(1))
            {
                var found = new Sitting(day, [known], _ => true).Seats[0];

                Assert.True(Replayed(acts, day) == Says(found), $"Seed {seed}, {day}: replayed {Replayed(acts, day)}, found {Says(found)}");
            }
        }
    }

    // Each act with the last day of what was before it: the same day, which is a handover, or the day before.
    private static List<(DateOnly On, Act Act, Person Who)> Acts(Random chance)
    {
        var acts = new List<(DateOnly On, Act Act, Person Who)>();
        var (day, isHeld) = (Start, false);
        for (var n = 0; n < 12; n++)
        {
            day = day.AddDays(chance.Next(2, 9));
            var act = isHeld ? (Act)chance.Next(4) : chance.Next(4) == 0 ? Act.IsStatedVacant : Act.Comes;
            if (act is Act.IsStatedVacant && acts is [.., (_, Act.IsStatedVacant, _)])
            {
                act = Act.Comes;
            }

            acts.Add((day, act, People[chance.Next(People.Length)]));
            isHeld = act is Act.Comes;
        }

        return acts;
    }

    private static IEnumerable<Action<Seat>> Terms(List<(DateOnly On, Act Act, Person Who)> acts, Random chance)
    {
        foreach (var ((on, act, who), n) in acts.Select((a, n) => (a, n)).Where(a => a.a.Act is Act.Comes or Act.IsStatedVacant))
        {
            var next = n + 1 < acts.Count ? acts[n + 1] : default((DateOnly On, Act Act, Person Who)?);
            var end = next is not { } then ? default(DateOnly?)
                : then.Act is Act.Leaves or Act.RunsOut ? then.On
                : then.On.AddDays(-chance.Next(2));
            var lifetime = new Lifetime(ImpreciseDate.Day(on), end is { } last ? ImpreciseDate.Day(last) : null);
            yield return act is Act.Comes
                ? seat => seat.Appoint(new TermWords(who, HoldsOver: next?.Act is Act.RunsOut), lifetime, Citation.None)
                : seat => seat.FallVacant(null, lifetime, Citation.None);
        }
    }

    private static string Replayed(List<(DateOnly On, Act Act, Person Who)> acts, DateOnly day)
    {
        var (now, holder) = ("NotStated ", "");
        foreach (var (on, act, who) in acts)
        {
            switch (act)
            {
                case Act.Comes when on <= day:
                    (now, holder) = ($"Held {who.Name} {on:O}", who.Name);
                    break;
                case Act.IsStatedVacant when on <= day:
                    now = $"Vacant {on:O} stated";
                    break;
                case Act.Leaves when on < day:
                    now = $"Vacant {on.AddDays(1):O}";
                    break;
                case Act.RunsOut when on < day:
                    now = $"HoldingOver {holder} {on:O}";
                    break;
            }
        }

        return now;
    }

    private static string Says(SeatOnADay seat) => seat.State + " " + seat.State switch
    {
        SeatState.Held => $"{seat.Holdings.Single().Holder.Person} {seat.Holdings[0].Since}",
        SeatState.HoldingOver => $"{seat.Holdings.Single().Holder.Person} {seat.Holdings[0].RanOut}",
        SeatState.Vacant => seat.Vacancy!.Since + (seat.Vacancy.IsStated ? " stated" : ""),
        _ => "",
    };
}
