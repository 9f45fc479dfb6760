using Commonweal.Bodies;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>What is stated of something that a review concludes.</summary>
/// <param name="Order">Its place in the review, counted from 1.</param>
/// <param name="Kind">Whether it was found, learnt, laid down, recommended or asked.</param>
/// <param name="Text">What it says.</param>
/// <param name="Number">Its number as the review prints it.</param>
/// <param name="Body">The board or group that it is about.</param>
/// <param name="Rule">The rule that says the same.</param>
/// <param name="Reply">What was replied to a recommendation.</param>
/// <param name="ReplyText">The reply in words.</param>
/// <param name="Owner">Who is to do it.</param>
/// <param name="Due">By when.</param>
/// <param name="DoneOn">When it was done.</param>
/// <param name="CameOfIt">What came of it.</param>
public sealed record ConclusionWords(
    int Order,
    ConclusionKind Kind,
    string Text,
    string? Number = null,
    Body? Body = null,
    RuleNamed? Rule = null,
    ReplyKind? Reply = null,
    string? ReplyText = null,
    string? Owner = null,
    ImpreciseDate? Due = null,
    ImpreciseDate? DoneOn = null,
    string? CameOfIt = null)
{
    internal bool HasReply => Reply is not null || ReplyText is not null || Owner is not null || Due is not null || DoneOn is not null;
}
