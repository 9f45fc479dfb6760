using Commonweal.Bodies.Comparing;

namespace Commonweal.Web.OpenData;

/// <summary>How many boards or groups that are not named there were on a day.</summary>
/// <param name="Number">How many; null where it is not stated.</param>
internal sealed record CountedOnce(int? Number)
{
    public static CountedOnce? Of(CountedOverTime? counted) => counted is null ? null : new(counted.Number);
}
