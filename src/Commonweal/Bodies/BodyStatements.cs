using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>That a body stood within another, from and until.</summary>
[PartOf(nameof(Body))]
[PartOf(nameof(Within))]
public sealed class Placement : Statement
{
    private Placement() { }   // for EF

    internal Placement(Body body, Body within, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (BodyId, Body) = (body.Id, body);
        (WithinId, Within) = (within.Id, within);
    }

    public Guid BodyId { get; private set; }

    public Body Body { get; private set; } = null!;

    public Guid WithinId { get; private set; }

    public Body Within { get; private set; } = null!;
}

/// <summary>That a body answers to somebody: it reports, is accountable, has a statutory duty, advises; from and until.</summary>
[PartOf(nameof(Body))]
[PartOf(nameof(ToBody))]
[PartOf(nameof(ToPartnership))]
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

/// <summary>To whom a body answers: one body, organisation or partnership, or others in words; none where it is not stated.</summary>
/// <param name="BodyId">A body.</param>
/// <param name="OrganisationId">An organisation.</param>
/// <param name="PartnershipId">A partnership as a whole.</param>
/// <param name="Others">Others, in words.</param>
public readonly record struct Answerable(Guid? BodyId, Guid? OrganisationId, Guid? PartnershipId, string? Others)
{
    /// <summary>The paper does not state to whom.</summary>
    public static readonly Answerable NotStated;

    public static Answerable To(Body body) => new(body.Id, null, null, null);

    public static Answerable To(Organisation organisation) => new(null, organisation.Id, null, null);

    public static Answerable To(Partnership partnership) => new(null, null, partnership.Id, null);

    public static Answerable To(string others) => new(null, null, null, others);
}

/// <summary>What somebody does for a body.</summary>
public enum RoleKind
{
    Runs,
    Chairs,
}

/// <summary>That an organisation runs a body, or that the holder of a post chairs it; from and until.</summary>
[PartOf(nameof(Body))]
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
