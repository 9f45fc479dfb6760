using Commonweal.Bodies;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Duties;

/// <summary>What a partnership must and should do by when, worked out from the rules that apply to it and from the events that it tells of.</summary>
public sealed class CalendarOfDuties
{
    internal CalendarOfDuties(RegimeBook book, PartnershipFacts partnership, IReadOnlyCollection<CollaborationStatement> stated, DateOnly on)
    {
        (On, IsPublished) = (on, RulesThatApply.AreOpen(HowPublic.Check, stated, on));
        Applied = [.. stated.OfType<RulesThatApply>().Where(a => a.Lifetime.Includes(on) && book.Find(a.Regime) is not null)
            .OrderBy(a => a.Regime, StringComparer.Ordinal).DistinctBy(a => a.Regime)];
        var events = stated.OfType<StatedEvent>().ToList();
        Duties = [.. Applied.SelectMany(a => Of(book.Find(a.Regime)!, events, on, !partnership.IsDescribed)).OrderBy(d => d.SortedBy)];
    }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The rules that apply to the partnership on the day.</summary>
    public IReadOnlyList<RulesThatApply> Applied { get; }

    /// <summary>Each duty, each time that it falls due, by its day; those without a day last.</summary>
    public IReadOnlyList<DueDuty> Duties { get; }

    /// <summary>Whether anybody may read it.</summary>
    public bool IsPublished { get; }

    /// <summary>The duties of one regime, by the events that are told of.</summary>
    /// <param name="regime">The rules.</param>
    /// <param name="events">What is told of.</param>
    /// <param name="on">The day.</param>
    /// <param name="isLiving">Whether the partnership keeps its registers itself: one that a paper describes is known only as far as the paper goes.</param>
    public static IEnumerable<DueDuty> Of(Regime regime, IEnumerable<StatedEvent> events, DateOnly on, bool isLiving)
    {
        var told = new Told(regime, on, events, isLiving);
        return regime.Duties.SelectMany(duty => duty.Timing.Fall(duty, told).Where(o => !IsBefore(o, duty)).Select(o => Line(o, duty, told)));
    }

    private static DueDuty Line(Occasion occasion, Duty duty, Told told)
    {
        var (state, days) = Judged.On(told.On, occasion, duty, told);
        return new DueDuty(told.Regime, duty, state, occasion.Due, occasion.NotBefore, occasion.Since, occasion.Done, occasion.InsteadOf, occasion.About, days);
    }

    private static bool IsBefore(Occasion occasion, Duty duty) => (occasion.Due ?? occasion.NotBefore)?.Latest < duty.Lifetime.From?.Earliest;
}
