using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>One stage on the way of a review: to whom it was reported, when, and what they made of it.</summary>
[SeenWith(nameof(Review))]
[SeenWith(nameof(Body))]
public sealed class StageOfReview : Statement
{
    private StageOfReview() { }   // for EF

    internal StageOfReview(GovernanceReview review, StageWords words, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (ReviewId, Review) = (review.Id, review);
        (Order, BodyId, To, CameOfIt) = (words.Order, words.Body?.Id, words.To, words.CameOfIt);
    }

    public Guid ReviewId { get; private set; }

    public GovernanceReview Review { get; private set; } = null!;

    /// <summary>Its place on the way, counted from 1.</summary>
    public int Order { get; private set; }

    /// <summary>The board or group to which it was reported; null for others.</summary>
    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    /// <summary>To whom it was reported, in words.</summary>
    public string? To { get; private set; }

    /// <summary>What they made of it.</summary>
    public string? CameOfIt { get; private set; }
}
