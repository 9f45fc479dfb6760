using Commonweal.People;

namespace Commonweal.Bodies;

/// <summary>To whom a body answers: one body, organisation or partnership, or others in words; none where it is not stated.</summary>
/// <param name="BodyId">A body.</param>
/// <param name="OrganisationId">An organisation.</param>
/// <param name="PartnershipId">A partnership as a whole.</param>
/// <param name="Others">Others, in words.</param>
public readonly record struct Answerable(Guid? BodyId, Guid? OrganisationId, Guid? PartnershipId, string? Others)
{
    /// <summary>The paper does not state to whom.</summary>
    public static readonly Answerable NotStated;

    /// <summary>To a body.</summary>
    public static Answerable To(Body body) => new(body.Id, null, null, null);

    /// <summary>To an organisation.</summary>
    public static Answerable To(Organisation organisation) => new(null, organisation.Id, null, null);

    /// <summary>To a partnership as a whole.</summary>
    public static Answerable To(Partnership partnership) => new(null, null, partnership.Id, null);

    /// <summary>To others, in words.</summary>
    public static Answerable To(string others) => new(null, null, null, others);
}
