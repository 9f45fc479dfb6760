namespace Commonweal.Governance.Duties;

/// <summary>What people read of a duty, in English; the pages translate it.</summary>
/// <param name="Title">What is due, in a few words.</param>
/// <param name="Advised">What is asked or advised.</param>
public sealed record DutyWords(string Title, string Advised);
