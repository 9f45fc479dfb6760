using Commonweal.People;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>What is stated of an appointment.</summary>
/// <param name="Person">Who holds the seat.</param>
/// <param name="Post">The post whose holder has it, where a paper names posts and not people.</param>
/// <param name="AppointedBy">The organisation that appointed.</param>
/// <param name="HowChosen">How it came about: "elected by the Board".</param>
/// <param name="HoldsOver">Whether it runs until somebody follows, past its stated end.</param>
/// <param name="Recorded">When the partnership recorded it, where that was later than its effect.</param>
/// <param name="Why">Why it was stated, for the record of changes.</param>
public sealed record TermWords(
    Person? Person = null,
    Post? Post = null,
    Organisation? AppointedBy = null,
    string? HowChosen = null,
    bool HoldsOver = false,
    ImpreciseDate? Recorded = null,
    string? Why = null);
