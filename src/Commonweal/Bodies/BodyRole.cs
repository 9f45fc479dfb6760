using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That an organisation runs a body, or that the holder of a post chairs it; from and until.</summary>
public sealed class BodyRole : CollaborationStatement
{
    private BodyRole() { }   // for EF

    internal BodyRole(Body body, RoleKind role, Party whom, Lifetime lifetime, Citation citation)
        : base(body, kind: null, whom, lifetime, citation) => Role = role;

    public RoleKind Role { get; private set; }
}
