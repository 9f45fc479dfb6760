using Commonweal.People;

namespace Commonweal.Bodies;

/// <summary>The other party of a statement: one body, organisation, post or partnership, or others in words; none where it is not stated.</summary>
/// <param name="BodyId">A body.</param>
/// <param name="OrganisationId">An organisation.</param>
/// <param name="PostId">The holder of a post.</param>
/// <param name="PartnershipId">A partnership as a whole.</param>
/// <param name="Others">Others, in words.</param>
public readonly record struct Party(Guid? BodyId, Guid? OrganisationId, Guid? PostId, Guid? PartnershipId, string? Others)
{
    /// <summary>The paper does not state who.</summary>
    public static readonly Party NotStated;

    /// <summary>The body itself, for rules that ask about it.</summary>
    internal Body? Body { get; private init; }

    /// <summary>The partnership itself, for rules that ask about it.</summary>
    internal Partnership? Partnership { get; private init; }

    /// <summary>A body.</summary>
    public static Party Of(Body body) => new(body.Id, null, null, null, null) { Body = body };

    /// <summary>An organisation.</summary>
    public static Party Of(Organisation organisation) => new(null, organisation.Id, null, null, null);

    /// <summary>The holder of a post.</summary>
    public static Party Of(Post post) => new(null, null, post.Id, null, null);

    /// <summary>A partnership as a whole.</summary>
    public static Party Of(Partnership partnership) => new(null, null, null, partnership.Id, null) { Partnership = partnership };

    /// <summary>Others, in words.</summary>
    public static Party Of(string others) => new(null, null, null, null, others);
}
