using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>
/// Something that happened, or is to happen, on a day and from which duties are reckoned or by which they are done: an election, a plan published,
/// a report. Its first day is the day; what lasts, such as a consultation, has a last day too. People see "event".
/// </summary>
public sealed class StatedEvent : CollaborationStatement
{
    private StatedEvent() { }   // for EF

    internal StatedEvent(Partnership partnership, EventWords words, Lifetime lifetime, Citation citation)
        : base(partnership, kind: null, Party.NotStated, lifetime, citation) =>
        (Regime, Event, About, Text, Duty) = (words.Regime, words.Event, words.About, words.What, words.Duty);

    /// <summary>The slug of the regime.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>The slug of the kind of event, as the regime has it.</summary>
    public string Event { get; private set; } = "";

    /// <summary>What it is about where there are several, such as the locality of a plan.</summary>
    public string? About { get; private set; }

    /// <summary>What happened, in the partnership's words.</summary>
    public string? Text { get; private set; }

    /// <summary>The slug of the one duty that it does, where it does not do all that such an event does.</summary>
    public string? Duty { get; private set; }
}
