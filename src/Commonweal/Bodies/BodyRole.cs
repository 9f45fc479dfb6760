using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That an organisation runs a body, or that the holder of a post chairs it; from and until.</summary>
[SeenWith(nameof(Body))]
public sealed class BodyRole : Statement
{
    private BodyRole() { }   // for EF

    internal BodyRole(Body body, RoleKind role, Guid? organisationId, Guid? postId, Lifetime lifetime, Citation citation)
        : base(lifetime, citation) =>
        (BodyId, Role, OrganisationId, PostId) = (body.Id, role, organisationId, postId);

    public Guid BodyId { get; private set; }

    public Body Body { get; private set; } = null!;

    public RoleKind Role { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public Guid? PostId { get; private set; }
}
