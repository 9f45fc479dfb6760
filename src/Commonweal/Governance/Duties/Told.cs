using Commonweal.Governance.Regimes;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>What a partnership tells of events, as the duties of one regime look at it on one day.</summary>
internal sealed class Told
{
    private readonly List<StatedEvent> _events;
    private readonly bool _isLiving;

    public Told(Regime regime, DateOnly on, IEnumerable<StatedEvent> events, bool isLiving)
    {
        (Regime, On, _isLiving) = (regime, on, isLiving);
        _events = [.. events.Where(e => e.Regime == regime.Slug).OrderBy(e => e.Lifetime.From?.Earliest ?? DateOnly.MinValue)];
    }

    public Regime Regime { get; }

    public DateOnly On { get; }

    /// <summary>The events of these kinds with their days, the first first.</summary>
    public IEnumerable<StatedEvent> Dated(params IEnumerable<string> kinds) => _events.Where(e => kinds.Contains(e.Event) && e.Lifetime.From is not null);

    /// <summary>What was done of a duty until the day, with its days, the first first.</summary>
    public IEnumerable<StatedEvent> Done(Duty duty, string? about) =>
        Dated(duty.DoneBy).Where(e => Does(e, duty, about) && e.Lifetime.From!.Value.Earliest <= On);

    /// <summary>
    /// Whether it tells of such things when they are done, so that one of which it does not tell was not: it is no partnership
    /// of a paper, and told of such a thing at some time. One that tells of its plan only says nothing of its reports.
    /// </summary>
    public bool Keeps(Duty duty) => _isLiving && _events.Exists(e => e.Event == duty.DoneBy);

    /// <summary>Whether it tells of something that does the duty and not of when.</summary>
    public bool IsDoneSomeDay(Duty duty, string? about) => _events.Exists(e => e.Event == duty.DoneBy && e.Lifetime.From is null && Does(e, duty, about));

    private static bool Does(StatedEvent stated, Duty duty, string? about) =>
        (stated.Duty is null || stated.Duty == duty.Slug) && (about is null || stated.About is null || stated.About == about);
}
