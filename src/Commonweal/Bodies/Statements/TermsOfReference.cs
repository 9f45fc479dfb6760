using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>What a body has agreed of itself: what it is for, who sits on it, how it decides. Each version holds until the next begins.</summary>
public sealed class TermsOfReference : CollaborationStatement
{
    private TermsOfReference() { }   // for EF

    internal TermsOfReference(Body body, TermsWords words, Party agreedBy, Lifetime lifetime, Citation citation)
        : base(body, kind: null, agreedBy, lifetime, citation)
    {
        (Version, Purpose, Remit, Membership) = (words.Version, words.Purpose, words.Remit, words.Membership);
        (DecisionRule, Quorum, Deputies, Frequency) = (words.DecisionRule, words.Quorum, words.Deputies, words.Frequency);
        (MeetingsAYear, QuorumNumber) = (words.MeetingsAYear, words.QuorumNumber);
        (Reporting, Review, Other) = (words.Reporting, words.Review, words.Other);
        (ReviewEarliest, ReviewLatest) = (words.NextReview?.Earliest, words.NextReview?.Latest);
    }

    /// <summary>What the version is called: "2", "2009".</summary>
    public string Version { get; private set; } = "";

    public string? Purpose { get; private set; }

    /// <summary>What it deals with and what it does not.</summary>
    public string? Remit { get; private set; }

    public string? Membership { get; private set; }

    /// <summary>How it comes to a decision.</summary>
    public string? DecisionRule { get; private set; }

    /// <summary>How many must be there for it to decide.</summary>
    public string? Quorum { get; private set; }

    /// <summary>The same as a number of members or of their organisations; null where the words give none.</summary>
    public int? QuorumNumber { get; private set; }

    /// <summary>Who may come in whose place.</summary>
    public string? Deputies { get; private set; }

    /// <summary>How often it meets.</summary>
    public string? Frequency { get; private set; }

    /// <summary>The same as a number of meetings a year; null where the words give none.</summary>
    public int? MeetingsAYear { get; private set; }

    public string? Reporting { get; private set; }

    /// <summary>How and when the terms themselves are looked at again.</summary>
    public string? Review { get; private set; }

    /// <summary>Whatever else the terms say.</summary>
    public string? Other { get; private set; }

    public DateOnly? ReviewEarliest { get; private set; }

    public DateOnly? ReviewLatest { get; private set; }

    /// <summary>When they are to be looked at again.</summary>
    public ImpreciseDate? NextReview => ImpreciseDate.Between(ReviewEarliest, ReviewLatest);
}
