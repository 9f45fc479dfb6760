using Commonweal.Bodies;

namespace Commonweal.Governance.Restructuring;

/// <summary>An act of a proposal as it was performed on the structure of the day, or why it could not be.</summary>
/// <param name="Act">The act.</param>
/// <param name="Words">The act in words, by the names that all had before it.</param>
/// <param name="Refused">Why it cannot be performed; none where it was.</param>
/// <param name="Went">Where each thing went that hung on what it ended.</param>
/// <param name="Into">Into which the others went over, or what it formed.</param>
/// <param name="Ended">What it ended.</param>
public sealed record ReplayedAct(ProposedAct Act, string Words, string? Refused, IReadOnlyList<WhatWent> Went, Body? Into, IReadOnlyList<Body> Ended);
