namespace Commonweal.Platform.History;

/// <summary>The head of a history: noted elsewhere, it proves later that no line up to it was changed or taken out.</summary>
/// <param name="Lines">How many lines there are.</param>
/// <param name="Seal">The last seal, in hexadecimal.</param>
public sealed record Head(long Lines, string Seal);
