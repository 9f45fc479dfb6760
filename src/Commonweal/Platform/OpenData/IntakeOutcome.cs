namespace Commonweal.Platform.OpenData;

/// <summary>What came of rows that were taken in.</summary>
/// <param name="Count">How many were added, changed and left as they were.</param>
/// <param name="Faults">What is wrong with them, each with the column that the intake asks for.</param>
public sealed record IntakeOutcome(ImportCount Count, IReadOnlyList<Fault> Faults)
{
    /// <summary>What nothing forbids, and somebody should look at.</summary>
    public IReadOnlyList<Fault> Doubts { get; init; } = [];
}
