namespace Commonweal.Platform.OpenData;

/// <summary>What came of an import: what it changed by register, or what is wrong; never some of both.</summary>
public sealed record ImportOutcome(IReadOnlyList<ImportCount> Counts, IReadOnlyList<Fault> Faults)
{
    public bool IsSound => Faults.Count == 0;

    /// <summary>What whoever imported should know of it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
