using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That a body answers to somebody: it reports, is accountable, has a statutory duty, advises; from and until.</summary>
public sealed class ReportingLine : CollaborationStatement
{
    private ReportingLine() { }   // for EF

    internal ReportingLine(Body body, Party whom, Kind kind, string? subject, Lifetime lifetime, Citation citation)
        : base(body, kind, whom, lifetime, citation) => Subject = subject;

    /// <summary>On what it answers.</summary>
    public string? Subject { get; private set; }
}
