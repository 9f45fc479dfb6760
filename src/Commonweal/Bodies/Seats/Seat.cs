using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A place on a body, which is there whoever holds it: "Chief Executive, Northgate". Never a person.</summary>
[SeenWith(nameof(Body))]
[SeenWith(nameof(ChairOf))]
public sealed class Seat : Entity, IDated, ICited
{
    private readonly List<Term> _terms = [];
    private readonly List<Deputy> _deputies = [];
    private readonly List<Mandate> _mandates = [];
    private Guid? _ownerId;

    private Seat() { }   // for EF

    public Seat(Body body, string slug, SeatWords words, Lifetime lifetime, Citation citation)
    {
        (BodyId, Body) = (body.Id, body);
        Slug = Platform.Slug.Checked(slug);
        Describe(words, lifetime, citation);
        body.Keep(this);
    }

    public override Guid OwnerId => _ownerId ?? Body.OwnerId;

    public Guid BodyId { get; private set; }

    public Body Body { get; private set; } = null!;

    /// <summary>Names it among the seats of its body.</summary>
    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid? KindId { get; private set; }

    public SeatRole Role { get; private set; }

    /// <summary>Whether it votes, advises or observes; none where that is not stated.</summary>
    public Vote? Vote { get; private set; }

    /// <summary>The organisation whose seat it is.</summary>
    public Guid? OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    /// <summary>The sector whose seat it is.</summary>
    public Guid? SectorId { get; private set; }

    /// <summary>The body whose chair holds it, whoever that is (HOR-15).</summary>
    public Guid? ChairOfId { get; private set; }

    public Body? ChairOf { get; private set; }

    /// <summary>The post whose holder has it, ex officio.</summary>
    public Guid? PostId { get; private set; }

    public Post? Post { get; private set; }

    /// <summary>For whom an umbrella's representative speaks (HOR-51).</summary>
    public string? OnBehalfOf { get; private set; }

    /// <summary>Whether it can speak with authority on what the county does (HOR-29).</summary>
    public bool IsCountyVoice { get; private set; }

    /// <summary>Whether it is the portfolio holder's of a council's cabinet (HOR-12).</summary>
    public bool IsPortfolioHolder { get; private set; }

    /// <summary>What it brings to the body (HOR-45).</summary>
    public string? Brings { get; private set; }

    /// <summary>Whether several hold it at once and have one vote together: co-chairs.</summary>
    public bool IsShared { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>Who held it, over time.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>Who deputises, over time; there may be several at once.</summary>
    public IReadOnlyList<Deputy> Deputies => _deputies;

    /// <summary>What whoever holds it can agree, over time.</summary>
    public IReadOnlyList<Mandate> Mandates => _mandates;

    /// <summary>All that is stated of it, over time.</summary>
    internal IEnumerable<SeatStatement> Stated => [.. _terms, .. _deputies, .. _mandates];

    /// <summary>States what it is called, what it counts for and whose it is, and when it began and ended.</summary>
    public void Describe(SeatWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(words.Post is not null && ChairOf is not null, $"{words.Name} is held by whoever chairs {ChairOf?.Name}: it cannot come with a post too");
        Refuse(!words.IsShared && AnyOverlap(_terms), $"Several hold {words.Name} at the same time: end or take back the others before one holds it alone");
        RefuseACircle(words.Name, words.Role, ChairOf, lifetime);

        (Name, KindId, Role, Vote) = (words.Name, words.Kind?.Id, words.Role, words.Vote);
        (Organisation, OrganisationId, SectorId) = (words.Organisation, words.Organisation?.Id, words.Sector?.Id);
        (Post, PostId, OnBehalfOf) = (words.Post, words.Post?.Id, words.OnBehalfOf);
        (IsCountyVoice, IsPortfolioHolder) = (words.IsCountyVoice, words.IsPortfolioHolder);
        (Brings, IsShared, Lifetime, Citation) = (words.Brings, words.IsShared, lifetime, citation);
        _terms.ForEach(t => t.BeAlone(!IsShared));
        Record("described", new { Slug, words.Name });
    }

    /// <summary>Lets whoever chairs another body hold it, so that it changes hands when that chair does; none ends that.</summary>
    public void FollowTheChairOf(Body? other)
    {
        if (ChairOfId == other?.Id)
        {
            return;
        }

        Refuse(other == Body, $"{Name} cannot be held by whoever chairs {Body.Name}: it is a seat of {Body.Name} itself");
        Refuse(other is not null && PostId is not null, $"{Name} comes with a post: it cannot be held by whoever chairs {other?.Name} too");
        Refuse(other is not null && _terms.Count > 0, $"{Name} has been held by appointment: take that back before whoever chairs {other?.Name} holds it");
        RefuseACircle(Name, Role, other, Lifetime);

        (ChairOf, ChairOfId) = (other, other?.Id);
        Record("followed", new { Slug, chairOf = other?.Slug });
    }

    /// <summary>States who holds it: a person, the holder of a post, or a person as the holder of a post.</summary>
    public void Appoint(TermWords who, Lifetime lifetime, Citation citation)
    {
        Refuse(who.Person is null && who.Post is null, $"Name the person or the post that holds {Name}, or state that it is vacant");
        Refuse(
            who.Person is { } person && _deputies.Exists(d => d.PersonId == person.Id && d.Lifetime.SurelyOverlaps(lifetime)),
            $"{who.Person?.Name} is a deputy for {Name} on the same days: nobody is their own deputy");

        Take(new Term(this, who, lifetime, citation), who.Recorded);
        Record("appointed", new { Slug, person = who.Person?.Slug, post = who.Post?.Slug }, who.Why);
    }

    /// <summary>States that whoever holds it by a term gave it up; the day is their last. Nobody holds it from then on until somebody is appointed.</summary>
    public void Resign(Term term, DateOnly on, string? why)
    {
        RefuseToEnd(term, on, Holder(term));
        Refuse(term.IsVacant, $"Nobody holds {Name}: there is nobody to resign");

        term.End(on);
        Record("resigned", new { Slug, person = term.Person?.Slug, post = term.Post?.Slug, on, why });
    }

    /// <summary>Ends on a day what is stated of who holds it, so that somebody can follow on that day.</summary>
    public void HandOver(DateOnly on)
    {
        var going = _terms.Where(t => t.Lifetime.Includes(on) && !(t.Lifetime.UntilLatest <= on)).ToList();
        going.ForEach(t => RefuseToEnd(t, on, Holder(t)));
        // What began on that same day never was: it would have lasted no day.
        going.FindAll(t => t.Lifetime.From == ImpreciseDate.Day(on)).ForEach(t => _terms.Remove(t));
        going.ForEach(t => t.End(on));
        if (going.Count > 0)
        {
            Record("handed over", new { Slug, on });
        }
    }

    /// <summary>States that nobody holds it.</summary>
    public void FallVacant(ImpreciseDate? recorded, Lifetime lifetime, Citation citation)
    {
        Take(new Term(this, words: null, lifetime, citation), recorded);
        Record("fell vacant", new { Slug, from = lifetime.From?.ToString() });
    }

    /// <summary>States that nobody holds it yet, because somebody is still to be nominated: after an election, say.</summary>
    public void AwaitANomination(ImpreciseDate? recorded, Lifetime lifetime, Citation citation)
    {
        var term = new Term(this, words: null, lifetime, citation);
        term.AwaitANomination();
        Take(term, recorded);
        Record("awaited", new { Slug, from = lifetime.From?.ToString() });
    }

    /// <summary>States who sits in place of whoever holds it.</summary>
    public void Designate(DeputyWords who, Lifetime lifetime, Citation citation)
    {
        Refuse(who.Person is null && who.Post is null, $"Name the person or the post that deputises for {Name}");
        Refuse(
            who.Person is { } person && _terms.Exists(t => t.PersonId == person.Id && t.Lifetime.SurelyOverlaps(lifetime)),
            $"{who.Person?.Name} holds {Name} on the same days: nobody is their own deputy");
        Refuse(who.Order < 1, "The first deputy is number 1");
        Refuse(
            _deputies.Exists(d => (d.PersonId, d.PostId) == (who.Person?.Id, who.Post?.Id) && d.Lifetime.SurelyOverlaps(lifetime)),
            $"{who.Person?.Name ?? who.Post?.Title} deputises for {Name} at that time already");
        RefuseOutside(lifetime);

        _deputies.Add(new Deputy(this, who, lifetime, citation));
        Record("designated", new { Slug, person = who.Person?.Slug, post = who.Post?.Slug, who.Pool }, who.Why);
    }

    /// <summary>States that somebody deputises no more after a day.</summary>
    public void StandDown(Deputy deputy, DateOnly last)
    {
        RefuseToEnd(deputy, last, deputy.Person?.Name ?? deputy.Post?.Title ?? "The deputy");

        deputy.End(last);
        Record("stood down", new { Slug, person = deputy.Person?.Slug, post = deputy.Post?.Slug, last });
    }

    /// <summary>States that a deputy was told of the work, to be as familiar with it as whoever holds the seat (HOR-47).</summary>
    public void Brief(Deputy deputy, DateOnly on)
    {
        Refuse(!deputy.Lifetime.Includes(on), $"{deputy.Person?.Name ?? deputy.Post?.Title} does not deputise for {Name} on that day");

        deputy.Brief(on);
        Record("briefed", new { Slug, person = deputy.Person?.Slug, post = deputy.Post?.Slug, on });
    }

    /// <summary>Ends it on a day, its last. Whoever holds it, deputises or can agree something there does so until then.</summary>
    public void End(DateOnly last)
    {
        Refuse(last < Lifetime.From?.Earliest, $"{Name} began only in or on {Lifetime.From?.Words()}: its last day cannot be before");
        Refuse(Lifetime.UntilLatest <= last, $"{Name} ended in or on {Lifetime.Until?.Words()} already");
        foreach (var statement in Stated.Where(s => !(s.Lifetime.UntilLatest <= last)))
        {
            Refuse(last < statement.Lifetime.From?.Earliest, $"Something is stated of {Name} from {statement.Lifetime.From?.Words()} on: its last day cannot be before");
            statement.End(last);
        }

        Lifetime = Lifetime.EndingOn(ImpreciseDate.Day(last));
        Record("ended", new { Slug, on = last });
    }

    /// <summary>States what whoever holds it can agree on behalf of those who sent them.</summary>
    public void Empower(MandateWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(words.LimitInPounds < 0, "The limit of a mandate is nothing or more; leave it empty where it is not stated");
        Refuse(_mandates.Exists(m => m.Lifetime.SurelyOverlaps(lifetime)), $"{Name} has a mandate at that time already: end that one first");
        RefuseOutside(lifetime);

        _mandates.Add(new Mandate(this, words, lifetime, citation));
        Record("empowered", new { Slug, words.CanAgree }, words.Why);
    }

    /// <summary>Takes a statement back: it was never so. What was so and ended is ended, not taken back.</summary>
    public void TakeBack(SeatStatement statement)
    {
        _ = statement switch
        {
            Term term => _terms.Remove(term),
            Deputy deputy => _deputies.Remove(deputy),
            _ => _mandates.Remove((Mandate)statement),
        };
        Record("took back", new { Slug, what = statement.GetType().Name });
    }

    // Whose it was is still asked when it is removed together with its body, and has none any more.
    internal void Go()
    {
        _ownerId = Body.OwnerId;
        Body.Drop(this);
    }

    private void Take(Term term, ImpreciseDate? recorded)
    {
        var lifetime = term.Lifetime;
        Refuse(ChairOf is not null, $"{Name} is held by whoever chairs {ChairOf?.Name}: appoint that chair, and this seat follows");
        Refuse(
            !IsShared && _terms.Exists(t => t.Lifetime.SurelyOverlaps(lifetime)),
            $"{Name} is held, or stated to be vacant, at that time already: end that first, or say that several share the seat");
        Refuse(recorded?.Latest < lifetime.From?.Earliest, "State when it was recorded only where that was later than its effect");
        RefuseOutside(lifetime);

        term.BeAlone(!IsShared);
        term.RecordedOn(recorded);
        _terms.Add(term);
    }

    private static string Holder(Term term) => term.Person?.Name ?? term.Post?.Title ?? "The vacancy";

    private void RefuseToEnd(SeatStatement stated, DateOnly on, string who)
    {
        var does = stated is Deputy ? "deputises for" : "holds";
        Refuse(on < stated.Lifetime.From?.Earliest, $"{who} {does} {Name} only from {stated.Lifetime.From?.Words()}: the last day cannot be before");
        Refuse(stated.Lifetime.UntilLatest < on, $"That {(stated is Deputy ? "" : "term ")}ended in or on {stated.Lifetime.Until?.Words()} already");
    }

    private void RefuseOutside(Lifetime lifetime)
    {
        Refuse(lifetime.From?.Latest < Lifetime.From?.Earliest, $"{Name} began only in or on {Lifetime.From?.Words()}: nothing can be so of it before");
        Refuse(lifetime.Until?.Earliest > Lifetime.Until?.Latest, $"{Name} ended in or on {Lifetime.Until?.Words()}: nothing can be so of it after");
    }

    private void RefuseACircle(string name, SeatRole role, Body? chairOf, Lifetime lifetime) => Refuse(
        role is SeatRole.Chair && chairOf is not null && LeadsTo(chairOf, Body, lifetime.Surely),
        $"{name} of {Body.Name} cannot be held by whoever chairs {chairOf?.Name}: that chair is held, in the end, by whoever chairs {Body.Name}");

    private static bool LeadsTo(Body from, Body to, Days during) => from == to || from.Seats.Any(seat =>
        seat is { Role: SeatRole.Chair, ChairOf: { } next }
        && during.Shared(seat.Lifetime.Surely) is { IsMoreThanAHandover: true } shared
        && LeadsTo(next, to, shared));

    private static bool AnyOverlap(List<Term> terms) =>
        terms.Where((term, place) => terms.Take(place).Any(t => t.Lifetime.SurelyOverlaps(term.Lifetime))).Any();
}
