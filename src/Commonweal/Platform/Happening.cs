namespace Commonweal.Platform;

/// <summary>What a verb did, before it is saved as a line of history.</summary>
/// <param name="Verb">The verb in the past tense, as <c>docs/words.md</c> has it.</param>
/// <param name="Details">What it was about; becomes JSON.</param>
/// <param name="Why">The reason that was given for it.</param>
internal sealed record Happening(string Verb, object? Details, string? Why = null);
