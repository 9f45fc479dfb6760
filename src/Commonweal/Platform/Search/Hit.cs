namespace Commonweal.Platform.Search;

/// <summary>That a thing was found by a name.</summary>
public sealed record Hit
{
    public Guid ThingId { get; init; }

    /// <summary>The name as search reads it.</summary>
    public string Folded { get; init; } = "";

    /// <summary>Whether it is called otherwise now.</summary>
    public bool IsFormer { get; init; }
}
