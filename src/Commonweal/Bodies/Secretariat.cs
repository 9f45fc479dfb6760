using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That an organisation runs a body: calls its meetings and keeps its papers; from and until.</summary>
public sealed class Secretariat : CollaborationStatement
{
    private Secretariat() { }   // for EF

    internal Secretariat(Body body, Organisation organisation, Lifetime lifetime, Citation citation)
        : base(body, kind: null, Party.Of(organisation), lifetime, citation) { }
}
