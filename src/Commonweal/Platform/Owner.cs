namespace Commonweal.Platform;

/// <summary>Whose a thing is.</summary>
public static class Owner
{
    /// <summary>Areas, organisations, people and accounts belong to no one partnership but to the installation.</summary>
    public static readonly Guid Installation = Guid.Empty;
}
