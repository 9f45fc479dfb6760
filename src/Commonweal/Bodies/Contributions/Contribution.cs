using System.Text.Json;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.History;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Contributions;

/// <summary>What a partner says of its own: it waits until somebody who keeps the partnership approves it or sends it back with a note.</summary>
public sealed partial class Contribution : Entity
{
    /// <summary>The name of who holds the seat or deputises; empty where nobody does.</summary>
    public const string Who = "who";

    /// <summary>The reference of a nomination letter.</summary>
    public const string Reference = "reference";

    /// <summary>The day of a nomination letter.</summary>
    public const string LetterOn = "letter-on";

    /// <summary>The name of an organisation, its sector by its slug, and the like.</summary>
    public const string NameOfIt = "name", Sector = "sector", GoverningBody = "governing-body", UmbrellaFor = "umbrella-for", StatutoryPartner = "statutory-partner";

    /// <summary>What it says of itself.</summary>
    public const string About = "about-itself";

    /// <summary>A post, by its slug; its title; and that it is no more.</summary>
    public const string PostSlug = "post", Title = "title", Ended = "ended";

    private Contribution() { }   // for EF

    /// <summary>Says something of an organisation itself: its entry, its text or a post; field by field, those that differ.</summary>
    public Contribution(Guid partnershipId, Guid organisationId, Concern concerns, IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> says, DateOnly from, SaidBy by)
        : this(new SaidOf(partnershipId, organisationId, AskedId: null), seatId: null, concerns, was, says, from, by) =>
        Refuse(says.Count == 0, "Nothing is said that is otherwise than it stands");

    private Contribution(SaidOf of, Guid? seatId, Concern concerns, IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> says, DateOnly from, SaidBy by)
    {
        (PartnershipId, OrganisationId, AskedId, SeatId) = (of.PartnershipId, of.OrganisationId, of.AskedId, seatId);
        (Concerns, Was, Says, From) = (concerns, PlainJson.Of(was), PlainJson.Of(says), from);
        (SaidBy, SaidById, SaidOn, SaidAt, IsByPhone) = (by.Name, by.AccountId, by.On, by.At, by.IsByPhone);
        Record("contributed", new { concerns });
    }

    public override Guid OwnerId => PartnershipId;

    public Guid PartnershipId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The question that it answers; none where nobody asked.</summary>
    public Guid? AskedId { get; private set; }

    public Guid? SeatId { get; private set; }

    public Seat? Seat { get; private set; }

    public Concern Concerns { get; private set; }

    /// <summary>What was so when it was said, as JSON: field by field.</summary>
    [Untold]
    public string Was { get; private set; } = "";

    /// <summary>What is said, as JSON: field by field.</summary>
    [Untold]
    public string Says { get; private set; } = "";

    /// <summary>From which day it is so.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Who said it: the name of an account, or one that was given and proves nothing.</summary>
    [Untold]
    public string SaidBy { get; private set; } = "";

    public Guid? SaidById { get; private set; }

    public DateOnly SaidOn { get; private set; }

    public DateTime SaidAt { get; private set; }

    public bool IsByPhone { get; private set; }

    public ContributionState State { get; private set; }

    /// <summary>Why it was sent back.</summary>
    [Untold]
    public string? Note { get; private set; }

    /// <summary>The account that decided.</summary>
    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>What was so when it was said, by field.</summary>
    public IReadOnlyDictionary<string, string> WhatWas => Read(Was);

    /// <summary>What is said, by field.</summary>
    public IReadOnlyDictionary<string, string> WhatIsSaid => Read(Says);

    /// <summary>The name of whoever sits or deputises as it says; none where nobody does.</summary>
    public string? NameSaid => WhatIsSaid.GetValueOrDefault(Who) is { Length: > 0 } name ? name : null;

    /// <summary>What a reply of one seat says that is otherwise.</summary>
    public static IEnumerable<Contribution> Of(SeatReply reply, SeatOnADay seat, SaidOf of, SaidBy by)
    {
        if (reply.Holder is Reply.SomebodyElse or Reply.Nobody)
        {
            yield return new Contribution(of, seat.Seat.Id, Concern.Holder, new Dictionary<string, string> { [Who] = Holders(seat) }, new Dictionary<string, string> { [Who] = reply.Holder is Reply.Nobody ? "" : reply.Name! }, reply.From ?? by.On, by);
        }

        if (reply.Deputy is Reply.SomebodyElse or Reply.Nobody)
        {
            yield return new Contribution(of, seat.Seat.Id, Concern.Deputy, new Dictionary<string, string> { [Who] = Deputies(seat) }, new Dictionary<string, string> { [Who] = reply.Deputy is Reply.Nobody ? "" : reply.DeputyName! }, reply.DeputyFrom ?? by.On, by);
        }

        if (reply.Letter is { } letter)
        {
            var said = reply.LetterOn is { } day ? new Dictionary<string, string> { [Reference] = letter, [LetterOn] = ImpreciseDate.Day(day).ToString() } : new() { [Reference] = letter };
            var from = reply.Holder is Reply.SomebodyElse ? reply.From ?? by.On : reply.LetterOn is { } on && on < by.On ? on : by.On;
            yield return new Contribution(of, seat.Seat.Id, Concern.Letter, new Dictionary<string, string> { [Reference] = seat.Mandate?.NominationLetter ?? "" }, said, from, by);
        }
    }

    /// <summary>What is so now of what it concerns, to be put beside what was so when it was said.</summary>
    public string Now(SeatOnADay seat) => Concerns switch
    {
        Concern.Holder => Holders(seat),
        Concern.Deputy => Deputies(seat),
        _ => seat.Mandate?.NominationLetter ?? "",
    };

    /// <summary>What is so now of the fields of an organisation that were said; none where that cannot be told from here.</summary>
    public string? NowOf(Organisation organisation) => Concerns is not (Concern.Entry or Concern.Text) ? null : Line(WhatWas.ToDictionary(f => f.Key, f => f.Key switch
    {
        NameOfIt => organisation.Name,
        GoverningBody => organisation.GoverningBody ?? "",
        UmbrellaFor => organisation.UmbrellaFor ?? "",
        StatutoryPartner => organisation.StatutoryPartner ?? "",
        About => organisation.About ?? "",
        _ => f.Value,
    }));

    /// <summary>What was so when it was said, in one line.</summary>
    public string WasThen => Concerns is Concern.Holder or Concern.Deputy or Concern.Letter ? WhatWas.GetValueOrDefault(Concerns is Concern.Letter ? Reference : Who) ?? "" : Line(WhatWas);

    /// <summary>What is said, in one line, of an organisation itself.</summary>
    public string SaidInALine => Line(WhatIsSaid);

    /// <summary>Whether it is of a seat.</summary>
    public bool IsOfASeat => SeatId is not null;

    private static string Line(IReadOnlyDictionary<string, string> fields) => string.Join("; ", fields.Where(f => f.Value.Length > 0 && f.Key != PostSlug).Select(f => $"{char.ToUpperInvariant(f.Key[0])}{f.Key[1..].Replace('-', ' ')}: {f.Value}"));

    /// <summary>Sends it back, and says why.</summary>
    public void SendBack(string note, Guid? byId, DateTime now)
    {
        Decide(ContributionState.SentBack, byId, now);
        Note = note;
        Record("sent back", new { Concerns });
    }

    /// <summary>It is so already, or something else was said since.</summary>
    public void BeOvertaken(Guid? byId, DateTime now)
    {
        Decide(ContributionState.Overtaken, byId, now, mayBeSentBack: true);
        Record("overtaken", new { Concerns });
    }

    /// <summary>Takes the names of somebody who is erased out of what was said.</summary>
    internal void Forget(Erasure erasure)
    {
        bool Names(string? text) => text is not null && erasure.IsNamedIn(Folding.Fold(text));
        string Without(IReadOnlyDictionary<string, string> fields) => PlainJson.Of(fields.ToDictionary(f => f.Key, f => Names(f.Value) ? Erasure.NoName : f.Value));
        (Was, Says, SaidBy, Note) = (Without(WhatWas), Without(WhatIsSaid), Names(SaidBy) || (SaidById is { } id && erasure.Ids.Contains(id)) ? Erasure.NoName : SaidBy, Names(Note) ? null : Note);
        Record("erased");
    }

    private void Decide(ContributionState state, Guid? byId, DateTime now, bool mayBeSentBack = false)
    {
        Refuse(State is not ContributionState.Waiting && !(mayBeSentBack && State is ContributionState.SentBack), "That was decided meanwhile: look at what waits now");

        (State, DecidedById, DecidedAt) = (state, byId, now);
    }

    private static string Holders(SeatOnADay seat) => string.Join(", ", seat.Holdings.Select(h => h.Holder.Person ?? h.Holder.Post));

    private static string Deputies(SeatOnADay seat) => string.Join(", ", seat.Deputies.Select(d => d.Person ?? d.Post));

    private static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
