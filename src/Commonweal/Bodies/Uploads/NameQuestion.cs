namespace Commonweal.Bodies.Uploads;

/// <summary>A name in a workbook of which it is doubtful whether it means the same as another.</summary>
/// <param name="Id">Tells the question from others.</param>
/// <param name="Words">The question.</param>
/// <param name="Row">The first row in which the name stands.</param>
/// <param name="Choices">The answers.</param>
/// <param name="Suggested">The answer that is likely.</param>
/// <param name="Answer">What was answered; none so far.</param>
public sealed record NameQuestion(string Id, string Words, int Row, IReadOnlyList<NameChoice> Choices, string Suggested, string? Answer);
