namespace Commonweal.Platform.Database;

/// <summary>
/// A number that writes to other partnerships raise, whose things the pages of this one show too. It is apart from the
/// <see cref="Stamp"/>, on which the writers of this one wait for each other.
/// </summary>
public sealed class Echo
{
    private Echo() { }   // for EF

    /// <summary>The partnership whose pages show something of others.</summary>
    public Guid OwnerId { get; private set; }

    public long Value { get; private set; }
}
