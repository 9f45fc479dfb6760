namespace Commonweal.Platform.Database;

/// <summary>
/// A number that every write to a partnership raises, in the transaction of the write and whichever process writes.
/// It stands in the key of what is kept ready and in the ETag: no page is ever stale after a write.
/// </summary>
public sealed class Stamp
{
    private Stamp() { }   // for EF

    /// <summary>The partnership, or <see cref="Owner.Installation"/>.</summary>
    public Guid OwnerId { get; private set; }

    public long Value { get; private set; }
}
