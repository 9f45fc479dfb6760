using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>Whether the public can come to a body's meetings, and what they may do there; each answer may be not stated.</summary>
public sealed class PublicAccess : CollaborationStatement
{
    private PublicAccess() { }   // for EF

    internal PublicAccess(Body body, AccessWords words, Lifetime lifetime, Citation citation)
        : base(body, kind: null, Party.NotStated, lifetime, citation) =>
        (MayAttend, MaySpeak, MayAsk, Reason) = words;

    public bool? MayAttend { get; private set; }

    public bool? MaySpeak { get; private set; }

    /// <summary>Whether they may ask questions.</summary>
    public bool? MayAsk { get; private set; }

    /// <summary>Why it is so.</summary>
    public string? Reason { get; private set; }
}
