using Commonweal.Governance.Regimes;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>What a partnership tells of events, as the duties of one regime look at it on one day.</summary>
internal sealed class Told
{
    private readonly List<StatedEvent> _events;

    public Told(Regime regime, DateOnly on, IEnumerable<StatedEvent> events, bool isLiving)
    {
        (Regime, On) = (regime, on);
        _events = [.. events.Where(e => e.Regime == regime.Slug).OrderBy(e => e.Lifetime.From?.Earliest ?? DateOnly.MinValue)];
        // One that tells only of elections says nothing of what it did.
        KeepsWhatItDid = isLiving && _events.Exists(e => regime.Duties.Any(d => d.DoneBy == e.Event));
    }

    public Regime Regime { get; }

    public DateOnly On { get; }

    /// <summary>Whether what it does not tell of was not done: it is no partnership of a paper, and tells of other things that it did.</summary>
    public bool KeepsWhatItDid { get; }

    /// <summary>The events of these kinds with their days, the first first.</summary>
    public IEnumerable<StatedEvent> Dated(params IEnumerable<string> kinds) => _events.Where(e => kinds.Contains(e.Event) && e.Lifetime.From is not null);

    /// <summary>What was done of a duty until the day, with its days, the first first.</summary>
    public IEnumerable<StatedEvent> Done(Duty duty, string? about) =>
        Dated(duty.DoneBy).Where(e => Does(e, duty, about) && e.Lifetime.From!.Value.Earliest <= On);

    /// <summary>Whether it tells of something that does the duty and not of when.</summary>
    public bool IsDoneSomeDay(Duty duty, string? about) => _events.Exists(e => e.Event == duty.DoneBy && e.Lifetime.From is null && Does(e, duty, about));

    private static bool Does(StatedEvent stated, Duty duty, string? about) =>
        (stated.Duty is null || stated.Duty == duty.Slug) && (about is null || stated.About is null || stated.About == about);
}
