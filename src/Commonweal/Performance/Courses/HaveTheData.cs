namespace Commonweal.Performance.Courses;

/// <summary>The answer to "have we the data?".</summary>
public enum DataState
{
    /// <summary>Nobody said how often figures are found.</summary>
    NotStated,

    /// <summary>Every period that is over has its figure.</summary>
    UpToDate,

    /// <summary>A period is over, and its figure may still come in time.</summary>
    Due,
    Late,
}

/// <summary>Whether the figures are there that should be (peers 49).</summary>
/// <param name="State">The answer.</param>
/// <param name="PeriodsLate">For how many periods the figure should be there and is not.</param>
/// <param name="Awaited">The next period that is to have a figure.</param>
/// <param name="By">The day by which that figure is to be there; null where nobody said.</param>
public sealed record HaveTheData(DataState State, int PeriodsLate = 0, Period? Awaited = null, DateOnly? By = null);
