using System.Text.Json;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.History;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Contributions;

/// <summary>That one organisation was asked in a round whether its seats are still right, and what it answered.</summary>
public sealed class AskedOrganisation : Entity
{
    private readonly List<LoggedCall> _calls = [];

    private AskedOrganisation() { }   // for EF

    internal AskedOrganisation(Round round, Organisation organisation)
    {
        (Round, RoundId, PartnershipId) = (round, round.Id, round.PartnershipId);
        (Organisation, OrganisationId) = (organisation, organisation.Id);
        Record("asked", new { organisation = organisation.Slug });
    }

    public override Guid OwnerId => PartnershipId;

    public Guid PartnershipId { get; private set; }

    public Guid RoundId { get; private set; }

    public Round Round { get; private set; } = null!;

    public Guid OrganisationId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The day on which it was last reminded.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>The day on which it last answered; none before it has.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Who answered, as they call themselves.</summary>
    [Untold]
    public string? AnsweredBy { get; private set; }

    /// <summary>The account that answered; none where they answered by the link or on the telephone.</summary>
    public Guid? AnsweredById { get; private set; }

    /// <summary>How to reach whoever answered.</summary>
    [Untold]
    public string? Phone { get; private set; }

    public bool IsByPhone { get; private set; }

    /// <summary>Whether it answered that all is right.</summary>
    public bool IsAllRight { get; private set; }

    /// <summary>Its answer, as JSON.</summary>
    [Untold]
    public string? Answered { get; private set; }

    /// <summary>The telephone calls about it.</summary>
    public IReadOnlyList<LoggedCall> Calls => _calls;

    /// <summary>Its answer; none before it has.</summary>
    public RoundAnswer? WhatWasAnswered => Answered is null ? null : JsonSerializer.Deserialize<RoundAnswer>(Answered);

    /// <summary>Takes its answer; what it said before and nobody decided yet gives way. Returns what is now to be decided.</summary>
    public IReadOnlyList<Contribution> Answer(RoundAnswer answer, SaidBy by, IReadOnlyList<SeatOnADay> seats, IEnumerable<Contribution> waiting)
    {
        Refuse(!Round.TakesAnswers(by.On), "No answers are taken any more: this was closed");

        foreach (var before in waiting)
        {
            before.BeOvertaken(byId: null, by.At);
        }

        (AnsweredOn, AnsweredBy, AnsweredById, Phone) = (by.On, by.Name, by.AccountId, by.Phone);
        (IsByPhone, IsAllRight, Answered) = (by.IsByPhone, answer.IsAllRight, PlainJson.Of(answer));
        var said = answer.Seats.SelectMany(reply => seats.Where(s => (s.Seat.BodySlug, s.Seat.Slug) == (reply.Body, reply.Seat)).SelectMany(s => Contribution.Of(reply, s, new SaidOf(PartnershipId, OrganisationId, Id), by))).ToList();
        Record("answered", new { allRight = IsAllRight, byPhone = IsByPhone, corrections = said.Count });
        return said;
    }

    /// <summary>Notes that it is reminded; once a day at the most.</summary>
    public void Remind(DateOnly today)
    {
        Refuse(!MayBeRemindedOn(today), "It has answered, or was written to today already");

        RemindedOn = today;
        Record("reminded", new { organisation = Organisation?.Slug });
    }

    /// <summary>Whether it has not answered and was not written to on that day.</summary>
    public bool MayBeRemindedOn(DateOnly today) => AnsweredOn is null && RemindedOn != today && Round.BegunOn != today && Round.TakesAnswers(today);

    /// <summary>Logs a telephone call: who said what.</summary>
    public void Log(DateOnly on, string who, string? said, Guid? byId, DateTime now)
    {
        Refuse(on > DateOnly.FromDateTime(now), "A call cannot have been later than today");
        Refuse(on < Round.BegunOn, $"This began only on {Platform.Time.ImpreciseDate.Day(Round.BegunOn).Words()}: a call about it cannot have been before");

        _calls.Add(new LoggedCall(this, on, who, said, byId, now));
        Record("called", new { organisation = Organisation?.Slug, on });
    }

    /// <summary>Leaves a word that a link was made to be passed on by hand.</summary>
    public void PassOnALink(bool aloneIsGood) => Record("passed a link on", new { organisation = Organisation?.Slug, aloneIsGood });

    /// <summary>Whether somebody who is erased answered, is named in an answer or call, or was spoken to.</summary>
    internal bool Names(Erasure erasure) =>
        IsBy(erasure)
        || (WhatWasAnswered is { } answer && answer.Seats.SelectMany(s => new[] { s.Name, s.DeputyName, s.Letter }).Append(answer.Remark).Any(t => IsNamedIn(t, erasure)))
        || _calls.Exists(c => IsNamedIn(c.Who, erasure) || IsNamedIn(c.Said, erasure));

    /// <summary>Takes the names of somebody who is erased out of what was answered.</summary>
    internal void Forget(Erasure erasure)
    {
        bool Names(string? text) => IsNamedIn(text, erasure);
        if (IsBy(erasure))
        {
            (AnsweredBy, Phone) = (Erasure.NoName, null);
        }

        if (WhatWasAnswered is { } answer)
        {
            Answered = PlainJson.Of(new RoundAnswer(
                [.. answer.Seats.Select(s => s with { Name = Names(s.Name) ? Erasure.NoName : s.Name, DeputyName = Names(s.DeputyName) ? Erasure.NoName : s.DeputyName, Letter = Names(s.Letter) ? null : s.Letter })],
                Names(answer.Remark) ? null : answer.Remark));
        }

        _calls.ForEach(c => c.Forget(Names));
        Record("erased");
    }

    private bool IsBy(Erasure erasure) => IsNamedIn(AnsweredBy, erasure) || (AnsweredById is { } id && erasure.Ids.Contains(id));

    private static bool IsNamedIn(string? text, Erasure erasure) => text is not null && erasure.IsNamedIn(Folding.Fold(text));
}
