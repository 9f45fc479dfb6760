using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>What one version of a body's terms of reference says.</summary>
/// <param name="Version">What the version is called.</param>
/// <param name="Purpose">What the body is for.</param>
/// <param name="Remit">What it deals with and what it does not.</param>
/// <param name="Membership">Who sits on it.</param>
/// <param name="DecisionRule">How it comes to a decision.</param>
/// <param name="Quorum">How many must be there.</param>
/// <param name="Deputies">Who may come in whose place.</param>
/// <param name="Frequency">How often it meets.</param>
/// <param name="Reporting">To whom it reports, and how.</param>
/// <param name="Review">How the terms are looked at again.</param>
/// <param name="Other">Whatever else they say.</param>
/// <param name="NextReview">When they are to be looked at again.</param>
public sealed record TermsWords(
    string Version,
    string? Purpose = null,
    string? Remit = null,
    string? Membership = null,
    string? DecisionRule = null,
    string? Quorum = null,
    string? Deputies = null,
    string? Frequency = null,
    string? Reporting = null,
    string? Review = null,
    string? Other = null,
    ImpreciseDate? NextReview = null)
{
    /// <summary>The quorum as a number; none where the words give none.</summary>
    public int? QuorumNumber { get; init; }

    /// <summary>How often it meets as a number of meetings a year; none where the words give none.</summary>
    public int? MeetingsAYear { get; init; }
}
