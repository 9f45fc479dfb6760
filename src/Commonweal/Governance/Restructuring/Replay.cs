using Commonweal.Bodies;
using Commonweal.Bodies.Ending;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Restructuring;

/// <summary>
/// Performs the acts of a proposal, one after another, by the ordinary verbs on the structure of the day. What cannot be performed
/// any more says why, and the rest is performed.
/// </summary>
public sealed class Replay
{
    private readonly Partnership _partnership;
    private readonly IReadOnlyDictionary<Guid, Kind> _kinds;
    private readonly List<Body> _all;
    private readonly Dictionary<string, Body> _at;
    private readonly HashSet<string> _used;
    private readonly DateOnly _from;
    private readonly HashSet<Body> _ending = [];

    /// <param name="partnership">Whose structure it is.</param>
    /// <param name="bodies">All boards and groups that it keeps; of those that the acts speak of, with what is stated of them and who sits there.</param>
    /// <param name="addresses">To which of them each address leads that one has or had.</param>
    /// <param name="kinds">The words of the partnership's lists and of the installation's.</param>
    /// <param name="from">The first day on which it is so.</param>
    public Replay(Partnership partnership, IReadOnlyCollection<Body> bodies, IReadOnlyCollection<KeyValuePair<string, Guid>> addresses, IReadOnlyDictionary<Guid, Kind> kinds, DateOnly from)
    {
        (_partnership, _kinds, _from, _all) = (partnership, kinds, from, [.. bodies]);
        var byId = bodies.ToDictionary(b => b.Id);
        _at = addresses.Where(a => byId.ContainsKey(a.Value)).ToDictionary(a => a.Key, a => byId[a.Value], StringComparer.Ordinal);
        _used = [.. addresses.Select(a => a.Key)];
    }

    /// <summary>What was formed.</summary>
    public List<Body> Formed { get; } = [];

    /// <summary>All boards and groups, with what was formed.</summary>
    internal IReadOnlyCollection<Body> All => _all;

    private DateOnly Last => _from.AddDays(-1);

    private Lifetime FromThen => new(ImpreciseDate.Day(_from), null);

    /// <summary>Performs the acts in their order.</summary>
    public IReadOnlyList<ReplayedAct> Run(IReadOnlyList<ProposedAct> acts)
    {
        _ending.UnionWith(acts.Where(a => a.Ends).SelectMany(a => a.Bodies).Select(a => _at.GetValueOrDefault(a)).OfType<Body>());
        return [.. acts.Select(Performed)];
    }

    private ReplayedAct Performed(ProposedAct act)
    {
        var words = act.Words(a => _at.GetValueOrDefault(a)?.Name ?? a);
        var went = new List<WhatWent>();
        try
        {
            Body? into = null;
            List<Body> ended = [];
            switch (act.What)
            {
                case WhatIsProposed.Form: into = Form(act); break;
                case WhatIsProposed.Merge: (into, ended) = Merge(act, went); break;
                case WhatIsProposed.End: ended = End(act, went); break;
                case WhatIsProposed.Rename: Rename(There(act.Bodies[0]), act.Name!); break;
                default: Place(There(act.Bodies[0]), act.Within is { } within ? There(within) : null); break;
            }

            return new ReplayedAct(act, words, null, went, into, ended);
        }
        catch (BrokenRuleException broken)
        {
            return new ReplayedAct(act, words, broken.Message, went, null, []);
        }
    }

    private Body Form(ProposedAct act)
    {
        RefuseATakenName(act.Name!, itself: null);
        var within = act.Within is { } address ? There(address) : null;
        var body = new Body(
            _partnership, Slug.Free(act.Name!, within: null, _used.Contains),
            new BodyWords(act.Name!, Word(KindOf.Body, act.Kind), Word(KindOf.Layer, act.Layer), Purpose: act.Purpose), FromThen, Citation.None);
        if (within is not null)
        {
            body.StandWithin(within, FromThen, Citation.None);
        }

        if (act.MeetingsAYear is { } number)
        {
            var terms = new TermsWords("1", act.Purpose, Frequency: number == 1 ? "Once a year" : $"{number} times a year") { MeetingsAYear = number };
            body.Adopt(terms, Party.NotStated, FromThen, Citation.None);
        }

        _used.Add(body.Slug);
        _all.Add(body);
        Formed.Add(body);
        return _at[act.Bodies[0]] = body;
    }

    private (Body Into, List<Body> Ended) Merge(ProposedAct act, List<WhatWent> went)
    {
        var into = There(act.Into!);
        Refuse(_ending.Contains(into), $"{into.Name} ends in this proposal itself: let the others go over into one that stays");
        var olds = act.Bodies.Select(MayEnd).ToList();
        var how = olds.Count == 1 && Formed.Contains(into) ? HowItWent.Replaced : HowItWent.Merged;
        olds.ForEach(old => End(old, into, how, _ => into, went));
        return (into, olds);
    }

    private List<Body> End(ProposedAct act, List<WhatWent> went)
    {
        var old = MayEnd(act.Bodies[0]);
        var goes = act.Goes.ToDictionary(g => g.Key, g => There(g.Value));
        if (goes.Values.FirstOrDefault(_ending.Contains) is { } gone)
        {
            throw new BrokenRuleException($"{gone.Name} ends in this proposal too: nothing can go there");
        }

        End(old, into: null, HowItWent.Ended, goes.GetValueOrDefault, went);
        return [old];
    }

    // What leads to another that ends as well is that one's to pass on, so that nothing is passed on twice.
    private void End(Body old, Body? into, HowItWent how, Func<WhatHangs, Body?> whereTo, List<WhatWent> went)
    {
        var ending = new EndBody(old, _kinds);
        var others = _all.FindAll(b => b != old && !_ending.Contains(b) && !IsOver(b));
        var goes = new List<(Hanging What, Body? To)>();
        foreach (var hanging in ending.Hanging(others, others.SelectMany(b => b.Seats).Where(s => s.ChairOfId == old.Id), Last))
        {
            var seat = old.Seats.FirstOrDefault(s => s.Id == hanging.Id);
            var wished = whereTo(hanging.What);
            var isThere = wished is not null && (hanging.IsThereAlready(wished, Last) || IsOfOneThatEnds(old, hanging));
            goes.Add((hanging, isThere ? null : wished));
            went.Add(new WhatWent(old.Name, hanging.What, hanging.Words, isThere ? null : wished?.Name)
            {
                IsThereAlready = isThere,
                Organisation = seat?.Organisation?.Name,
                HeldBy = seat is null ? null : HeldBy(seat),
            });
        }

        ending.Run(Last, into, how, goes);
    }

    private bool IsOfOneThatEnds(Body old, Hanging hanging) =>
        _ending.Any(e => (old.Seats.FirstOrDefault(s => s.Id == hanging.Id)?.ChairOfId ?? old.Statements.OfType<Delegation>().FirstOrDefault(d => d.Id == hanging.Id)?.ToBodyId) == e.Id);

    private string? HeldBy(Seat seat) =>
        string.Join(", ", seat.Terms.Where(t => !t.IsVacant && t.Lifetime.Includes(_from)).Select(t => t.Person?.Name ?? t.Post?.Title).OfType<string>()) is { Length: > 0 } names ? names : null;

    private void Rename(Body body, string name)
    {
        Refuse(body.Name == name, $"{name} is its name already");
        RefuseATakenName(name, body);
        body.Rename(name, Slug.Free(name, within: null, s => _used.Contains(s) && _at.GetValueOrDefault(s) != body));
        _used.Add(body.Slug);
    }

    private void Place(Body body, Body? within)
    {
        var going = body.Placements.Where(p => !(p.Lifetime.Until?.Latest <= Last)).ToList();
        Refuse(within is null ? going.Count == 0 : going.Exists(p => p.WithinId == within.Id), within is null ? $"{body.Name} stands free already" : $"{body.Name} stands within {within.Name} already");
        foreach (var placement in going)
        {
            if (placement.Lifetime.From?.Earliest > Last)
            {
                body.StandFree(placement);   // it was to begin on the same day, and never does
            }
            else
            {
                body.ComeOutOf(placement, Last);
            }
        }

        if (within is not null)
        {
            body.StandWithin(within, FromThen, Citation.None);
        }
    }

    private Body There(string address)
    {
        if (!_at.TryGetValue(address, out var body))
        {
            throw new BrokenRuleException($"There is no board or group “{address}” any more");
        }

        Refuse(IsOver(body), body.Lifetime.Until is { } until ? $"{body.Name} ended in or on {until.Words()}" : $"{body.Name} has ended");
        return body;
    }

    private Body MayEnd(string address)
    {
        var body = There(address);
        Refuse(body.Lifetime.Until is not null, $"{body.Name} ends in or on {body.Lifetime.Until?.Words()} already");
        Refuse(Last < body.Lifetime.From?.Earliest, $"{body.Name} is formed only in or on {body.Lifetime.From?.Words()}: it cannot end before");
        return body;
    }

    private bool IsOver(Body body) => body.Lifetime.Until?.Latest <= Last || (body.HasEnded is true && body.Lifetime.Until is null);

    private void RefuseATakenName(string name, Body? itself) => Refuse(
        _all.Exists(b => b != itself && !_ending.Contains(b) && !IsOver(b) && Folding.Fold(b.Name) == Folding.Fold(name)),
        $"There is a board or group called {name} already: give it another name");

    private Kind? Word(KindOf of, string? slug)
    {
        var kind = _kinds.Values.FirstOrDefault(k => k.Of == of && k.Slug == slug && k.KeptBy == _partnership.Id);
        Refuse(slug is not null && kind is null, $"The partnership has no word “{slug}” any more: choose another");
        return kind;
    }

    private static void Refuse(bool broken, string rule)
    {
        if (broken)
        {
            throw new BrokenRuleException(rule);
        }
    }
}
