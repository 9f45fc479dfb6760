using Commonweal.Platform.Database;

namespace Commonweal.Bodies.Finding;

/// <summary>That a body serves a partnership, the one that keeps it or a further one.</summary>
internal sealed record Serving
{
    public Guid BodyId { get; init; }

    public Guid PartnershipId { get; init; }

    /// <summary>Asked apart, because a database that is asked for both at once puts all of them together first.</summary>
    public static IEnumerable<IQueryable<Serving>> All(CommonwealDb db) =>
    [
        db.Bodies().Select(b => new Serving { BodyId = b.Id, PartnershipId = b.PartnershipId }),
        db.Belongings().Select(b => new Serving { BodyId = b.BodyId, PartnershipId = b.PartnershipId }),
    ];
}
