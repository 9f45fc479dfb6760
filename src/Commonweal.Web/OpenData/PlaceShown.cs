using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A place, as at a day.</summary>
/// <param name="On">The day, month or year as at which the answer holds.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Code">Its national code, or the old code or slug of a place that never had one.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Illustrative">Whether it is made up, to show what the program does.</param>
/// <param name="IsThere">Whether it existed then.</param>
/// <param name="Kind">The kind of place that it is.</param>
/// <param name="Within">The larger area that it lies in.</param>
/// <param name="Dates">When it began and when it ended.</param>
/// <param name="Partnerships">The published partnerships that are for it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PlaceShown(
    string On,
    string Address,
    string Code,
    string Name,
    bool Illustrative,
    bool IsThere,
    KindStated? Kind,
    Thing? Within,
    Dates Dates,
    IReadOnlyList<CoveredBy> Partnerships,
    Citation Citation);
