using Commonweal.People;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>What is stated of a deputy.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Post">The post whose holder it is, where a paper names posts and not people.</param>
/// <param name="Pool">The pool that it belongs to: the same people for several seats.</param>
/// <param name="Order">Its place among the deputies of the seat, counted from 1.</param>
/// <param name="BriefedOn">When it was last briefed.</param>
/// <param name="ReceivesPapers">Whether it receives the papers; none where that is not stated.</param>
/// <param name="Why">Why it was stated, for the record of changes.</param>
public sealed record DeputyWords(
    Person? Person = null,
    Post? Post = null,
    string? Pool = null,
    int? Order = null,
    ImpreciseDate? BriefedOn = null,
    bool? ReceivesPapers = null,
    string? Why = null);
