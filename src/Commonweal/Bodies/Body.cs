using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>A board or group: board, executive, thematic group, forum, working group, statutory partnership … People see "board or group".</summary>
[SeenWith(nameof(Partnership))]
public sealed class Body : Collaboration
{
    private readonly List<Placement> _placements = [];
    private readonly List<Belonging> _belongings = [];
    private readonly List<Seat> _seats = [];

    private Body() { }   // for EF

    public Body(Partnership partnership, string slug, BodyWords words, Lifetime lifetime, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(words, lifetime, citation);
    }

    /// <summary>The partnership that keeps it.</summary>
    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public override AddressBook Book => new(PartnershipId, "bodies");

    public override IEnumerable<AddressBook> AlsoIn => _belongings.Select(b => new AddressBook(b.PartnershipId, "bodies"));

    /// <summary>The partnerships to which it belongs beside the one that keeps it, over time.</summary>
    public IReadOnlyList<Belonging> Belongings => _belongings;

    public Guid? KindId { get; private set; }

    public Guid? LayerId { get; private set; }

    /// <summary>Linked with the partnership, and not owned by it; null where that is not stated.</summary>
    public bool? IsStandAlone { get; private set; }

    /// <summary>The Act or order that asks for it.</summary>
    public string? StatutoryBasis { get; private set; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; private set; }

    /// <summary>Who sits on it, in the words of the paper.</summary>
    public string? WhoSits { get; private set; }

    /// <summary>That it has ended, where no source states when: then it is on no list, whatever the day.</summary>
    public bool? HasEnded { get; private set; }

    /// <summary>When it joined the partnership and when it left.</summary>
    public Lifetime Joining { get; private set; } = Lifetime.NotStated;

    public string? WhyJoined { get; private set; }

    /// <summary>What it stood within, over time.</summary>
    public IReadOnlyList<Placement> Placements => _placements;

    /// <summary>To whom it answers, over time.</summary>
    public IEnumerable<ReportingLine> Lines => Statements.OfType<ReportingLine>();

    /// <summary>Who runs it, over time.</summary>
    public IEnumerable<Secretariat> Secretariats => Statements.OfType<Secretariat>();

    /// <summary>The places on it, which are there whoever holds them.</summary>
    public IReadOnlyList<Seat> Seats => _seats;

    /// <summary>States its name, its kind and what it is for, and when it was formed and ended.</summary>
    public void Describe(BodyWords words, Lifetime lifetime, Citation citation)
    {
        (Name, KindId, LayerId) = (words.Name, words.Kind?.Id, words.Layer?.Id);
        (IsStandAlone, StatutoryBasis) = (words.IsStandAlone, words.StatutoryBasis);
        (Purpose, WhoSits, HasEnded) = (words.Purpose, words.WhoSits, words.HasEnded);
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { words.Name });
    }

    /// <summary>Corrects its name, its kind, what it is for, and when it was formed and ended: it was never otherwise. Its address stays.</summary>
    public void Correct(BodyWords words, Lifetime lifetime, Citation citation, string? why)
    {
        Describe(words, lifetime, citation);
        Record("corrected", new { words.Name }, why);
    }

    /// <summary>Becomes a part of the partnership. It may be far older than that, and the reason is worth keeping.</summary>
    public void Join(Lifetime joining, string? why)
    {
        (Joining, WhyJoined) = (joining, why);
        Record("joined", new { from = joining.From?.ToString() }, why);
    }

    /// <summary>Belongs to a further partnership: one body, counted once, shown whole in each.</summary>
    public void BelongTo(Partnership other, Lifetime lifetime, Citation citation)
    {
        Refuse(other.Id == PartnershipId, $"{Name} is kept by {other.Name} and belongs to it already");
        Refuse(
            _belongings.Exists(b => b.PartnershipId == other.Id && b.Lifetime.SurelyOverlaps(lifetime)),
            $"{Name} belongs to {other.Name} at that time already");

        _belongings.Add(new Belonging(this, other, lifetime, citation));
        Record("belonged", new { to = other.Slug });
    }

    /// <summary>Leaves a further partnership, to which it last belongs on the day; this does not end it.</summary>
    public void Leave(Partnership other, ImpreciseDate last)
    {
        var belonging = _belongings.Find(b => b.PartnershipId == other.Id && b.Lifetime.Includes(last.Earliest));
        Refuse(belonging is null, $"{Name} does not belong to {other.Name} on {last.Words()}");

        _belongings.Remove(belonging!);
        _belongings.Add(new Belonging(this, other, belonging!.Lifetime.EndingOn(last), belonging.Citation));
        Record("left", new { other.Slug, last = last.ToString() });
    }

    /// <summary>Takes back that it belonged to a further partnership.</summary>
    public void BelongNoMore(Belonging belonging)
    {
        _belongings.Remove(belonging);
        Record("took back", new { what = nameof(Belonging), belonging.PartnershipId });
    }

    /// <summary>Ends it on a day; what stood within it stays where it is.</summary>
    public void End(ImpreciseDate on)
    {
        Lifetime = Lifetime.EndingOn(on);
        Record("ended", new { on = on.ToString() });
    }

    /// <summary>Comes to stand within another body: one at a time, and never inside itself.</summary>
    public void StandWithin(Body other, Lifetime lifetime, Citation citation)
    {
        Refuse(other == this || other.IsSurelyWithin(this, lifetime.Surely), $"{Name} cannot stand within itself, by way of {other.Name}");
        Refuse(_placements.Exists(p => p.Lifetime.SurelyOverlaps(lifetime)), $"{Name} stands within another board or group at that time already");

        _placements.Add(new Placement(this, other, lifetime, citation));
        Record("placed", new { within = other.Slug });
    }

    /// <summary>Stands within the other no more after a day.</summary>
    public void ComeOutOf(Placement placement, DateOnly last)
    {
        placement.End(last);
        Record("freed", new { placement.WithinId, last });
    }

    /// <summary>Takes back that it stood within another.</summary>
    public void StandFree(Placement placement)
    {
        _placements.Remove(placement);
        Record("freed", new { placement.WithinId });
    }

    /// <summary>Answers to somebody, in a way that the kind of line says; there may be several lines at once.</summary>
    public void AnswerTo(Party whom, Kind line, string? subject, Lifetime lifetime, Citation citation)
    {
        Refuse(whom.BodyId == Id, $"{Name} cannot answer to itself");

        State(new ReportingLine(this, whom, line, subject, lifetime, citation));
        Record("answered to", new { line = line.Slug, subject });
    }

    /// <summary>States which organisation runs it.</summary>
    public void RunBy(Organisation organisation, Lifetime lifetime, Citation citation)
    {
        State(new Secretariat(this, organisation, lifetime, citation));
        Record("run by", new { organisation.Slug });
    }

    internal void Keep(Seat seat) => _seats.Add(seat);

    internal void Drop(Seat seat) => _seats.Remove(seat);

    /// <summary>Adopts a version of its terms of reference; it holds until the next one begins.</summary>
    public void Adopt(TermsWords words, Party agreedBy, Lifetime lifetime, Citation citation)
    {
        Refuse(agreedBy.BodyId == Id, $"Say in words that {Name} agreed its own terms of reference");
        Refuse(
            Statements.OfType<TermsOfReference>().Any(t => t.Version == words.Version),
            $"{Name} has adopted terms of reference called \"{words.Version}\" already; give the new ones another version");

        State(new TermsOfReference(this, words, agreedBy, lifetime, citation));
        Record("adopted", new { words.Version });
    }

    /// <summary>The terms of reference that hold on a day: the latest that began, unless they too have ended.</summary>
    public TermsOfReference? TermsOn(DateOnly on) =>
        Statements.OfType<TermsOfReference>().Where(t => !(on < t.Lifetime.FromEarliest))
            .MaxBy(t => t.Lifetime.FromEarliest ?? DateOnly.MinValue) is { } terms && terms.Lifetime.Includes(on) ? terms : null;

    /// <summary>Hands something that is its own to decide or to do to another.</summary>
    public void Delegate(Party whom, DelegationWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(whom.BodyId == Id, $"{Name} cannot delegate to itself");

        State(new Delegation(this, whom, words, lifetime, citation));
        Record("delegated", new { words.Scope });
    }

    /// <summary>States whether the public can come to its meetings, and what they may do there.</summary>
    public void Open(AccessWords words, Lifetime lifetime, Citation citation)
    {
        State(new PublicAccess(this, words, lifetime, citation));
        Record("opened", words);
    }

    /// <summary>Holds members that are stated but not named, as a number and never as invented seats; 0 says that there are no others.</summary>
    public void CountSeats(int? number, string? words, Lifetime lifetime, Citation citation)
    {
        Refuse(number < 0, "The number of unnamed members must be 0 or more; leave it empty where it is not stated");

        State(new UnnamedSeats(this, number, words, lifetime, citation));
        Record("counted seats", new { number, words });
    }

    /// <summary>States a place that it is for.</summary>
    public void Cover(Area area, Lifetime lifetime, Citation citation)
    {
        State(new BodyArea(this, area, lifetime, citation));
        Record("covered", new { area.Code });
    }

    /// <summary>Passes itself, or something of it, on to another, or lays it down.</summary>
    public void PassOn(string? what, HowItWent how, Party to, Lifetime lifetime, Citation citation)
    {
        Refuse(to.BodyId == Id, $"{Name} cannot pass anything on to itself");
        Refuse(
            to.Body?.Lifetime.UntilLatest < lifetime.FromEarliest,
            $"{Name} cannot pass anything on to {to.Body?.Name}, which had ended before");

        State(new WhatBecame(this, how, what, to, lifetime, citation));
        Record("passed on", new { what, how });
    }

    private bool IsSurelyWithin(Body other, Days during) => _placements.Exists(placement =>
        during.Shared(placement.Lifetime.Surely) is { IsMoreThanAHandover: true } shared
        && (placement.Within == other || placement.Within.IsSurelyWithin(other, shared)));
}
