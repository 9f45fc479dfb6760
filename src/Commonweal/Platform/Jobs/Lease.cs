using Commonweal.Platform.Backups;

namespace Commonweal.Platform.Jobs;

/// <summary>
/// That one server of several, and no other, does something until an instant. It is renewed while that goes on; whoever ends
/// without a word loses it when it runs out.
/// </summary>
[NotBackedUp]
public sealed class Lease
{
    /// <summary>For how long it is taken and renewed.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromMinutes(5);

    private Lease() { }   // for EF

    /// <summary>What is done.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Who does it: the machine, the process and this one time.</summary>
    public string Holder { get; private set; } = "";

    public DateTime Until { get; private set; }
}
