using Commonweal.Governance.Reviews;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>To whom a governance review was reported.</summary>
/// <param name="Order">Its place on the way, counted from 1.</param>
/// <param name="To">The name of the board or group, or others in words.</param>
/// <param name="On">When that was.</param>
/// <param name="CameOfIt">What they made of it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record StageStated(int Order, string? To, string? On, string? CameOfIt, Citation Citation)
{
    public static StageStated Of(StageOfReview it) => new(it.Order, it.Body?.Name ?? it.To, Dates.Stated(it.Lifetime.From), it.CameOfIt, it.Citation);
}
