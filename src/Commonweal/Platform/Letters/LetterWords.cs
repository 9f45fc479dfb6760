namespace Commonweal.Platform.Letters;

/// <summary>What a letter says, in plain text.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The text.</param>
public sealed record LetterWords(string Subject, string Text);
