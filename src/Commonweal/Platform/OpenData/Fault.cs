namespace Commonweal.Platform.OpenData;

/// <summary>What is wrong with a file and what to do about it, with the place where it stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">The row as a spreadsheet counts them, the headings being row 1; null where it is the file itself.</param>
/// <param name="Column">The column's heading, where it is one column.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Fault(string File, int? Row, string? Column, string Message)
{
    public override string ToString() => string.Join(':', new[] { File, Row?.ToString(), Column }.OfType<string>()) + ": " + Message;
}
