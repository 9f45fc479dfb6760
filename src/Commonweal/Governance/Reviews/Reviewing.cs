using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>What those who take part say of the partnership when they look at it themselves.</summary>
public static class Reviewing
{
    /// <summary>Says where somebody who takes part places it among the relationships; each may name several.</summary>
    public static void Assess(this Collaboration whose, Kind relationship, Party by, string? reason, Lifetime lifetime, Citation citation)
    {
        whose.State(new SelfAssessment(whose, relationship, by, reason, lifetime, citation));
        whose.Record("assessed", new { relationship = relationship.Slug });
    }
}
