namespace Commonweal.Bodies.Ending;

/// <summary>What sort of thing hangs on a board or group that ends.</summary>
public enum WhatHangs
{
    /// <summary>A seat of its own.</summary>
    Seat,

    /// <summary>A board or group that stands within it.</summary>
    GroupWithin,

    /// <summary>That another answers to it.</summary>
    Line,

    /// <summary>What it was delegated.</summary>
    DelegatedToIt,

    /// <summary>What it delegated to others.</summary>
    DelegatedByIt,

    /// <summary>Something that it does.</summary>
    Function,

    /// <summary>A seat elsewhere that is held by whoever chairs it.</summary>
    SeatOfItsChair,
}
