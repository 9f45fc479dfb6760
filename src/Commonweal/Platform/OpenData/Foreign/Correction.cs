namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>One cell of a foreign file that is wrong, what is right, and how we know; once the file is put right it does nothing.</summary>
/// <param name="Key">The row, by its key.</param>
/// <param name="Heading">The column.</param>
/// <param name="Reads">What stands there.</param>
/// <param name="Right">What should stand there.</param>
/// <param name="Because">How we know, as it is written beside the row.</param>
internal sealed record Correction(string Key, string Heading, string Reads, string Right, string Because);
