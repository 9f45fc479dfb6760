using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>An organisation, as at a day.</summary>
/// <param name="On">The day, month or year as at which the answer holds.</param>
/// <param name="Address">Its address in this partnership; one organisation may have several.</param>
/// <param name="Name">What it is called.</param>
/// <param name="FormerNames">What it was called before.</param>
/// <param name="IsThere">Whether it existed then.</param>
/// <param name="Sector">The kind of organisation that it is.</param>
/// <param name="PartOf">The larger organisation of which it is a part.</param>
/// <param name="Area">The area in which it works.</param>
/// <param name="Dates">When it began and when it ended.</param>
/// <param name="Posts">Its posts.</param>
/// <param name="Runs">The boards and groups of the partnership that it runs.</param>
/// <param name="AnsweredBy">The boards and groups of the partnership that answer to it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record OrganisationShown(
    string On,
    string Address,
    string Name,
    IReadOnlyList<string> FormerNames,
    bool IsThere,
    KindStated? Sector,
    Thing? PartOf,
    Thing? Area,
    Dates Dates,
    IReadOnlyList<PostStated> Posts,
    IReadOnlyList<Runs> Runs,
    IReadOnlyList<LineStated> AnsweredBy,
    Citation Citation);
