namespace Commonweal.Platform.Kinds;

/// <summary>The words of a kind.</summary>
/// <param name="Name">The word that people see.</param>
/// <param name="Plural">The word for several.</param>
/// <param name="Plainly">The same in everyday words, if the list has them.</param>
/// <param name="Meaning">What it means.</param>
public sealed record KindWords(string Name, string Plural, string? Plainly, string? Meaning);
