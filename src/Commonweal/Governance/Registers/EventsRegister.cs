using Commonweal.Bodies.Registers;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>What happened when: the events from which duties are reckoned and by which they are done.</summary>
internal sealed class EventsRegister() : CollaborationStatementsRegister<EventRow, StatedEvent>("events", "Events from which duties are reckoned")
{
    public override string Act => "State an event";

    protected override EventRow Describe(StatedEvent stated, RegisterSession session) => new(stated);

    protected override void State(EventRow row, RegisterSession session) =>
        session.ThePartnership().TellOf(Known(row.Rules.Regime("rules"), row), row.Lifetime, row.Citation);

    private static EventWords Known(Regime regime, EventRow row) => new(
        regime.Slug,
        Known(row.Event, "event", regime, regime.Events.Select(e => e.Slug)),
        row.About,
        row.What,
        row.Duty is null ? null : Known(row.Duty, "duty", regime, regime.Duties.Select(d => d.Slug)));

    private static string Known(string word, string column, Regime regime, IEnumerable<string> words) => words.Contains(word)
        ? word
        : throw new BrokenRuleException(
            $"\"{Column.Shown(word)}\" is not known to the rules \"{regime.Slug}\"; it must be one of {string.Join(", ", words)}")
        { About = column };
}
