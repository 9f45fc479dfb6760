using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>That a body has handed something that is its own to decide or to do to another: a body, an organisation, the holder of a post or others.</summary>
public sealed class Delegation : CollaborationStatement
{
    private Delegation() { }   // for EF

    internal Delegation(Body body, Party whom, DelegationWords words, Lifetime lifetime, Citation citation)
        : base(body, kind: null, whom, lifetime, citation)
    {
        (Scope, Limit, Conditions) = (words.Scope, words.Limit, words.Conditions);
        (ReviewEarliest, ReviewLatest) = (words.NextReview?.Earliest, words.NextReview?.Latest);
    }

    /// <summary>What is delegated: an outcome, a target, a budget.</summary>
    public string Scope { get; private set; } = "";

    /// <summary>How far it goes.</summary>
    public string? Limit { get; private set; }

    public string? Conditions { get; private set; }

    public DateOnly? ReviewEarliest { get; private set; }

    public DateOnly? ReviewLatest { get; private set; }

    /// <summary>When it is to be looked at again.</summary>
    public ImpreciseDate? NextReview => ImpreciseDate.Between(ReviewEarliest, ReviewLatest);
}
