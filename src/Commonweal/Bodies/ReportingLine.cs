using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That a body answers to somebody: it reports, is accountable, has a statutory duty, advises; from and until.</summary>
[SeenWith(nameof(Body))]
[SeenWith(nameof(ToBody))]
[SeenWith(nameof(ToPartnership))]
public sealed class ReportingLine : Statement
{
    private ReportingLine() { }   // for EF

    internal ReportingLine(Body body, Answerable whom, Kind kind, string? subject, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (BodyId, KindId, Subject) = (body.Id, kind.Id, subject);
        (ToBodyId, ToOrganisationId, ToPartnershipId, ToOthers) = whom;
    }

    public Guid BodyId { get; private set; }

    public Body Body { get; private set; } = null!;

    /// <summary>The kind of line.</summary>
    public Guid KindId { get; private set; }

    public Guid? ToBodyId { get; private set; }

    public Body? ToBody { get; private set; }

    public Guid? ToOrganisationId { get; private set; }

    public Guid? ToPartnershipId { get; private set; }

    public Partnership? ToPartnership { get; private set; }

    /// <summary>Others in words, such as "local people".</summary>
    public string? ToOthers { get; private set; }

    /// <summary>On what it answers.</summary>
    public string? Subject { get; private set; }
}
