using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of events.csv.</summary>
internal sealed record EventRow : StatementRow
{
    [Column("rules", "The rules by the name of their file, such as english-partnership", IsKey = true, MaxLength = 100)]
    public string Rules { get; init; } = "";

    [Column("event", "What kind of event it is, as the rules name it; its day is in from, and the last day of what lasts in until", IsKey = true, MaxLength = 100)]
    public string Event { get; init; } = "";

    [Column("about", "What it is about where there are several, such as the locality of a plan", IsKey = true)]
    public string? About { get; init; }

    [Column("what", "What happened, in the partnership's own words", MaxLength = 2000)]
    public string? What { get; init; }

    [Column("duty", "The one duty that it does; empty where it does all that such an event does", MaxLength = 100)]
    public string? Duty { get; init; }

    public EventRow() { }

    public EventRow(StatedEvent stated)
        : base(stated) => (Rules, Event, About, What, Duty) = (stated.Regime, stated.Event, stated.About, stated.Text, stated.Duty);
}
