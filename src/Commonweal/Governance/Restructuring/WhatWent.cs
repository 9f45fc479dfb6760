using Commonweal.Bodies.Ending;

namespace Commonweal.Governance.Restructuring;

/// <summary>Where something went that hung on a board or group that ended.</summary>
/// <param name="Old">What the one that ended is called.</param>
/// <param name="What">What sort of thing it is.</param>
/// <param name="Words">What people call it.</param>
/// <param name="To">What that one is called to which it went; none where it went nowhere.</param>
public sealed record WhatWent(string Old, WhatHangs What, string Words, string? To)
{
    /// <summary>Whether it went nowhere because the same stands there already, or because those between whom it was become one.</summary>
    public bool IsThereAlready { get; init; }

    /// <summary>Of a seat, whose it is.</summary>
    public string? Organisation { get; init; }

    /// <summary>Of a seat, who holds it.</summary>
    public string? HeldBy { get; init; }

    /// <summary>Whether nobody has it any more, though somebody should.</summary>
    public bool LosesItsOwner => What is not WhatHangs.Seat && To is null && !IsThereAlready;
}
