using Commonweal.Platform.Backups;

namespace Commonweal.Platform.Keys;

/// <summary>A secret by which the servers of one store seal what they hand to browsers, such as a cookie, so that each can read what another sealed.</summary>
[NotBackedUp]
public sealed class SecretKey
{
    private SecretKey() { }   // for EF

    /// <summary>What the framework calls it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The day on which it begins to count, in UTC; no two keys have the same.</summary>
    public DateOnly? Begins { get; private set; }

    /// <summary>The key itself, as the framework writes it.</summary>
    public string Xml { get; private set; } = "";
}
