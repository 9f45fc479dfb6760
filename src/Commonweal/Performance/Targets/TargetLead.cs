using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Performance.Targets;

/// <summary>That an organisation agreed to lead on a target, from and until.</summary>
[SeenWith(nameof(Target))]
public sealed class TargetLead : Statement
{
    private TargetLead() { }   // for EF

    internal TargetLead(Target target, Organisation organisation, Lifetime lifetime, Citation citation)
        : base(lifetime, citation) => (TargetId, Target, OrganisationId, Organisation) = (target.Id, target, organisation.Id, organisation);

    public Guid TargetId { get; private set; }

    public Target Target { get; private set; } = null!;

    public Guid OrganisationId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;
}
