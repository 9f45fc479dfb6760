namespace Commonweal.Bodies.Ending;

/// <summary>Something that hangs on a board or group that ends, and must go somewhere: a seat, a group within it, a line, a delegation, a function.</summary>
/// <param name="Id">Identifies what hangs on it.</param>
/// <param name="What">What sort of thing it is.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Goes">What happens to it: it goes to another board or group, or to none; the day is the last of what ends.</param>
public sealed record Hanging(Guid Id, WhatHangs What, string Words, Action<Body?, DateOnly> Goes)
{
    /// <summary>Whether it has no owner once it goes nowhere: a seat that ends takes nothing with it.</summary>
    public bool NeedsAnOwner => What is not WhatHangs.Seat;

    /// <summary>Whether what goes there stands there already, so that it had better end; the day is the last.</summary>
    public Func<Body, DateOnly, bool> IsThereAlready { get; init; } = (_, _) => false;
}
