using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>One thing that a review found, learnt, laid down as a principle, recommended or asked; a recommendation has a reply and an end.</summary>
[SeenWith(nameof(Review))]
[SeenWith(nameof(Body))]
public sealed class Conclusion : Statement
{
    private Conclusion() { }   // for EF

    internal Conclusion(GovernanceReview review, ConclusionWords words, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (ReviewId, Review) = (review.Id, review);
        (Order, Kind, Number, Text, BodyId) = (words.Order, words.Kind, words.Number, words.Text, words.Body?.Id);
        (Regime, Rule) = (words.Rule?.Regime, words.Rule?.Rule);
        (Reply, ReplyText, Owner, CameOfIt) = (words.Reply, words.ReplyText, words.Owner, words.CameOfIt);
        (DueEarliest, DueLatest) = (words.Due?.Earliest, words.Due?.Latest);
        (DoneEarliest, DoneLatest) = (words.DoneOn?.Earliest, words.DoneOn?.Latest);
    }

    public Guid ReviewId { get; private set; }

    public GovernanceReview Review { get; private set; } = null!;

    /// <summary>Its place in the review, counted from 1.</summary>
    public int Order { get; private set; }

    public ConclusionKind Kind { get; private set; }

    /// <summary>Its number as the review prints it, such as "2b".</summary>
    public string? Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The board or group that it is about; null where it is about all of them.</summary>
    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    /// <summary>The slug of the regime whose rule says the same.</summary>
    public string? Regime { get; private set; }

    /// <summary>The slug of the rule that says the same, so that the governance check stands beside it.</summary>
    public string? Rule { get; private set; }

    /// <summary>What was replied; null where nothing is stated.</summary>
    public ReplyKind? Reply { get; private set; }

    /// <summary>The reply in words.</summary>
    public string? ReplyText { get; private set; }

    /// <summary>Who is to do it.</summary>
    public string? Owner { get; private set; }

    public DateOnly? DueEarliest { get; private set; }

    public DateOnly? DueLatest { get; private set; }

    /// <summary>By when it is to be done.</summary>
    public ImpreciseDate? Due => ImpreciseDate.Between(DueEarliest, DueLatest);

    public DateOnly? DoneEarliest { get; private set; }

    public DateOnly? DoneLatest { get; private set; }

    /// <summary>When it was done.</summary>
    public ImpreciseDate? DoneOn => ImpreciseDate.Between(DoneEarliest, DoneLatest);

    /// <summary>What came of it.</summary>
    public string? CameOfIt { get; private set; }

    /// <summary>What has become of a recommendation by a day; null of anything else.</summary>
    public Progress? ProgressOn(DateOnly day) => Kind is not ConclusionKind.Recommendation ? null
        : Reply is ReplyKind.Rejected ? Progress.Rejected
        : DoneOn is { } done && done.Earliest <= day ? Progress.Done
        : Due is { } due && due.Latest < day ? Progress.Late
        : Reply is null ? Progress.NotStated
        : Progress.UnderWay;
}
