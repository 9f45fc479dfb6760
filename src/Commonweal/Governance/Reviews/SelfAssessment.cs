using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>
/// Where somebody who takes part places a partnership, or one of its boards and groups, among the relationships that those who
/// take part may have (paper 000, paragraph 3.1): what they think, beside what the partnership states. It is of the day of its from.
/// </summary>
public sealed class SelfAssessment : CollaborationStatement
{
    private SelfAssessment() { }   // for EF

    internal SelfAssessment(Collaboration whose, Kind relationship, Party by, string? reason, Lifetime lifetime, Citation citation)
        : base(whose, relationship, by, lifetime, citation) => Reason = reason;

    /// <summary>Why they place it there.</summary>
    public string? Reason { get; private set; }
}
