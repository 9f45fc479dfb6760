using Commonweal.Platform.Backups;

namespace Commonweal.Platform.Jobs;

/// <summary>When a job was last begun that came to its end, so that no server does it twice.</summary>
[NotBackedUp]
public sealed class JobRun
{
    private JobRun() { }   // for EF

    public string Job { get; private set; } = "";

    /// <summary>When it was begun; of a job that was never done, when it was first heard of: nothing is owed from before.</summary>
    public DateTime Begun { get; private set; }
}
