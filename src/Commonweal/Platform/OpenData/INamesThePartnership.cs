namespace Commonweal.Platform.OpenData;

/// <summary>The register whose one row is the partnership that all the others are about.</summary>
internal interface INamesThePartnership
{
    Task IdentifyAsync(RegisterSession session, CancellationToken stopping);
}
