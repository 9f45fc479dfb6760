using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>How those who take part stand to each other: a coalition, co-ordinated services, a liaison body; several at once are possible.</summary>
public sealed class Relationship : CollaborationStatement
{
    private Relationship() { }   // for EF

    internal Relationship(Collaboration whose, Kind kind, string? evidence, Lifetime lifetime, Citation citation)
        : base(whose, kind, Party.NotStated, lifetime, citation) => Evidence = evidence;

    /// <summary>What shows that it is so.</summary>
    public string? Evidence { get; private set; }
}
