namespace Commonweal.Bodies.Uploads;

/// <summary>Why a row of the sheet cannot be used, and what to do about it.</summary>
/// <param name="Row">The row's number, as the spreadsheet counts.</param>
/// <param name="Column">Which column, counted from nought; none where it is the row itself.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Problem(int Row, int? Column, string Message)
{
    /// <summary>Where it stands: "Row 14, column D".</summary>
    public string Where => $"Row {Row}" + (Column is { } column ? $", column {Sheet.Letter(column)}" : "");
}
