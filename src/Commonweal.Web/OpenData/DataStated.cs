using Commonweal.Performance.Courses;

namespace Commonweal.Web.OpenData;

/// <summary>Have we the data?</summary>
/// <param name="State">The answer.</param>
/// <param name="PeriodsLate">For how many periods the figure should be there and is not.</param>
/// <param name="Awaited">The next period that is to have a figure; null where it is not known.</param>
/// <param name="By">The day by which that figure is to be there; null where nobody said.</param>
internal sealed record DataStated(DataState State, int PeriodsLate, string? Awaited, DateOnly? By)
{
    public static DataStated Of(HaveTheData it) => new(it.State, it.PeriodsLate, it.Awaited?.ToString(), it.By);
}
