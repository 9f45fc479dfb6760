namespace Commonweal.Governance.Reviews;

/// <summary>What a review may conclude.</summary>
public enum ConclusionKind
{
    Finding,
    LearningPoint,
    Principle,
    Recommendation,
    Question,
}
