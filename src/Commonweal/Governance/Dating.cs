using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>What a partnership says of what happened when.</summary>
public static class Dating
{
    /// <summary>Tells of something that happened, or is to happen, from which duties are reckoned or by which they are done.</summary>
    public static void TellOf(this Partnership partnership, EventWords words, Lifetime lifetime, Citation citation)
    {
        partnership.State(new StatedEvent(partnership, words, lifetime, citation));
        partnership.Record("told of", new { words.Event, words.About, on = lifetime.From?.ToString() });
    }
}
