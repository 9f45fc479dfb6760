using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Ending;

/// <summary>
/// Ends a board or group, by itself or into another: what hangs on it goes where it is said to go, or ends with it, and nothing is
/// left behind unseen. What is so of others goes on from the next day.
/// </summary>
/// <param name="body">Which one; its seats, with all that is stated of them, are at hand.</param>
/// <param name="kinds">The words of the partnership's lists and of the installation's.</param>
public sealed class EndBody(Body body, IReadOnlyDictionary<Guid, Kind> kinds)
{
    /// <summary>What hangs on it on a day.</summary>
    /// <param name="others">The other boards and groups of the partnership, with what is stated of them and what they stand within.</param>
    /// <param name="following">Seats elsewhere that whoever chairs it holds.</param>
    /// <param name="on">The last day: what ends on it or before hangs on it no more, and what begins later does.</param>
    public IReadOnlyList<Hanging> Hanging(IReadOnlyCollection<Body> others, IEnumerable<Seat> following, DateOnly on)
    {
        var all = others.Append(body).ToDictionary(b => b.Id);
        return
        [
            .. body.Seats.Where(s => GoesOn(s.Lifetime, on)).OrderBy(s => s.Role is SeatRole.Member).ThenBy(s => s.Name, StringComparer.Ordinal).Select(OfSeat),
            .. others.SelectMany(b => b.Placements.Where(p => p.WithinId == body.Id && GoesOn(p.Lifetime, on)).Select(p => OfGroup(b, p))),
            .. others.SelectMany(b => b.Lines.Where(l => l.ToBodyId == body.Id && GoesOn(l.Lifetime, on)).Select(l => OfLine(b, l))),
            .. others.SelectMany(b => b.Statements.OfType<Delegation>().Where(d => d.ToBodyId == body.Id && GoesOn(d.Lifetime, on)).Select(d => OfDelegation(b, d))),
            .. body.Statements.OfType<Delegation>().Where(d => GoesOn(d.Lifetime, on)).Select(d => OfOwnDelegation(d, all)),
            .. body.Functions.Where(f => GoesOn(f.Lifetime, on)).OrderBy(f => f.Order).Select(OfFunction),
            .. following.Where(s => GoesOn(s.Lifetime, on)).Select(OfFollowing),
        ];
    }

    /// <summary>Ends it on its last day, once each thing that hangs on it has gone where it goes.</summary>
    /// <param name="last">The last day.</param>
    /// <param name="into">Into which it goes over; none where it comes to an end.</param>
    /// <param name="others">How many others come together in that one: with some it is a merger, with none another takes its place.</param>
    /// <param name="goes">Where each thing goes.</param>
    public void Run(DateOnly last, Body? into, HowItWent others, IEnumerable<(Hanging What, Body? To)> goes)
    {
        if (last < body.Lifetime.From?.Earliest)
        {
            throw new BrokenRuleException($"{body.Name} was formed only in or on {body.Lifetime.From?.Words()}: its last day cannot be before");
        }

        if (body.Lifetime.Until is { } ended)
        {
            throw new BrokenRuleException($"{body.Name} ended in or on {ended.Words()} already: correct that instead");
        }

        foreach (var (what, to) in goes)
        {
            what.Goes(to, last);
        }

        body.PassOn(what: null, into is null ? HowItWent.Ended : others, into is null ? Party.NotStated : Party.Of(into), From(last), Citation.None);
        body.Placements.Where(p => p.Lifetime.Includes(last) && !(p.Lifetime.UntilLatest <= last)).ToList().ForEach(p => body.ComeOutOf(p, last));
        body.End(ImpreciseDate.Day(last));
    }

    // What is still to begin would be left behind as surely as what is there; the rules say that it cannot end before it began.
    private static bool GoesOn(Lifetime lifetime, DateOnly last) => !(lifetime.Until?.Latest <= last);

    private static Lifetime From(DateOnly last) => new(ImpreciseDate.Day(last.AddDays(1)), null);

    private Kind? Called(Guid? id) => id is { } known ? kinds[known] : null;

    private SeatWords Words(Seat seat, SeatRole role) => new(
        seat.Name, Called(seat.KindId), role, seat.Vote, seat.Organisation, Called(seat.SectorId), seat.Post, seat.OnBehalfOf, seat.IsCountyVoice, seat.IsPortfolioHolder, seat.Brings, seat.IsShared);

    // Two chairs are one too many: whoever chaired what ends sits there as a member.
    private Hanging OfSeat(Seat seat) => new(seat.Id, WhatHangs.Seat, seat.Name, (to, last) =>
    {
        if (to is null)
        {
            seat.End(last);
            return;
        }

        var isLed = to.Seats.Any(s => s.Role == seat.Role && s.Lifetime.Includes(last.AddDays(1)));
        var moved = new MoveSeat(seat).Run(to, Words(seat, isLed ? SeatRole.Member : seat.Role), last);
        moved.FollowTheChairOf(seat.ChairOf == to ? null : seat.ChairOf);
    })
    {
        IsThereAlready = (to, last) => to.Seats.Where(s => s.Lifetime.Includes(last.AddDays(1))).Any(s => (s.OrganisationId is not null && s.OrganisationId == seat.OrganisationId) || (s.ChairOfId is not null && s.ChairOfId == seat.ChairOfId) || seat.ChairOfId == to.Id),
    };

    private static Hanging OfGroup(Body group, Placement placement) => new(placement.Id, WhatHangs.GroupWithin, group.Name, (to, last) =>
    {
        group.ComeOutOf(placement, last);
        if (to is not null && to != group)
        {
            group.StandWithin(to, From(last), Citation.None);
        }
    });

    private Hanging OfLine(Body other, ReportingLine line) => new(line.Id, WhatHangs.Line, $"{other.Name}{(line.Subject is { } subject ? $": {subject}" : "")}", (to, last) =>
    {
        other.LayDown(line, last);
        if (to is not null && to != other && !other.Lines.Any(l => l.ToBodyId == to.Id && l.KindId == line.KindId && l.Lifetime.Includes(last.AddDays(1))))
        {
            other.AnswerTo(Party.Of(to), kinds[line.KindId!.Value], line.Subject, From(last), Citation.None);
        }
    });

    private static Hanging OfDelegation(Body other, Delegation delegation) => new(delegation.Id, WhatHangs.DelegatedToIt, $"{delegation.Scope}, by {other.Name}", (to, last) =>
    {
        other.LayDown(delegation, last);
        if (to is not null && to != other)
        {
            other.Delegate(Party.Of(to), new DelegationWords(delegation.Scope, delegation.Limit, delegation.Conditions, delegation.NextReview), From(last), Citation.None);
        }
    });

    private Hanging OfOwnDelegation(Delegation delegation, Dictionary<Guid, Body> all) => new(delegation.Id, WhatHangs.DelegatedByIt, delegation.Scope, (to, last) =>
    {
        body.LayDown(delegation, last);
        if (to is not null && to.Id != delegation.ToBodyId)
        {
            var whom = delegation.ToBodyId is { } id && all.TryGetValue(id, out var one)
                ? Party.Of(one) : new Party(delegation.ToBodyId, delegation.ToOrganisationId, delegation.ToPostId, delegation.ToPartnershipId, delegation.ToOthers);
            to.Delegate(whom, new DelegationWords(delegation.Scope, delegation.Limit, delegation.Conditions, delegation.NextReview), From(last), Citation.None);
        }
    });

    private Hanging OfFunction(Function function) => new(function.Id, WhatHangs.Function, function.Text, (to, last) =>
    {
        body.LayDown(function, last);
        if (to is not null)
        {
            var mode = kinds[function.KindId!.Value];
            var order = to.Functions.Where(f => f.KindId == mode.Id).Select(f => f.Order).DefaultIfEmpty().Max() + 1;
            to.TakeOn(mode, order, function.Text, From(last), Citation.None);
        }
    });

    private Hanging OfFollowing(Seat seat) => new(seat.Id, WhatHangs.SeatOfItsChair, $"{seat.Name}, {seat.Body.Name}", (to, last) =>
    {
        if (to is null || to == seat.Body)
        {
            seat.End(last);
        }
        else
        {
            var next = new Seat(seat.Body, Slug.Free(seat.Name, within: null, s => seat.Body.Seats.Any(o => o.Slug == s)), Words(seat, seat.Role), From(last), Citation.None);
            next.FollowTheChairOf(to);
            seat.End(last);
        }
    });
}
