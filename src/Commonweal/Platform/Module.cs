namespace Commonweal.Platform;

/// <summary>What one capability offers the rest of the system, said in one place.</summary>
public abstract class Module
{
    /// <summary>The capabilities that this one may use; a test reads the source and fails on any other.</summary>
    public abstract IReadOnlyList<string> Uses { get; }
}
