using Commonweal.Governance.Reviews;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Something that a governance review concluded.</summary>
/// <param name="Order">Its place in the review, counted from 1.</param>
/// <param name="Kind">Whether it was found, learnt, laid down as a principle, recommended or asked.</param>
/// <param name="Number">Its number as the review prints it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Body">The board or group that it is about; null where it is about all of them.</param>
/// <param name="Rules">The rules of the governance check that say the same.</param>
/// <param name="Rule">The one of them that does.</param>
/// <param name="Progress">What has become of a recommendation by the day; null of anything else.</param>
/// <param name="Reply">What was replied to a recommendation.</param>
/// <param name="ReplyText">The reply in words.</param>
/// <param name="Owner">Who is to do it.</param>
/// <param name="Due">By when it is to be done.</param>
/// <param name="DoneOn">When it was done.</param>
/// <param name="CameOfIt">What came of it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record ConclusionStated(
    int Order,
    ConclusionKind Kind,
    string? Number,
    string Text,
    string? Body,
    string? Rules,
    string? Rule,
    Progress? Progress,
    ReplyKind? Reply,
    string? ReplyText,
    string? Owner,
    string? Due,
    string? DoneOn,
    string? CameOfIt,
    Citation Citation)
{
    public static ConclusionStated Of(Conclusion it, DateOnly on) => new(
        it.Order, it.Kind, it.Number, it.Text, it.Body?.Name, it.Regime, it.Rule, it.ProgressOn(on), it.Reply, it.ReplyText, it.Owner,
        Dates.Stated(it.Due), Dates.Stated(it.DoneOn), it.CameOfIt, it.Citation);
}
