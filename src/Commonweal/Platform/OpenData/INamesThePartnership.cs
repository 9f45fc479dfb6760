using Commonweal.Platform.Database;

namespace Commonweal.Platform.OpenData;

/// <summary>The register whose one row is the partnership that all the others are about.</summary>
internal interface INamesThePartnership
{
    Task IdentifyAsync(RegisterSession session, CancellationToken stopping);

    /// <summary>The partnerships that the public may see.</summary>
    IQueryable<Guid> Published(CommonwealDb db);

    /// <summary>Whether the public may see the partnership that the row describes.</summary>
    bool IsPublished(object row);
}
