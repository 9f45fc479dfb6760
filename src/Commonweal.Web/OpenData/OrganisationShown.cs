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
/// <param name="AnswersTo">The organisation to which it answers without being a part of it.</param>
/// <param name="GoverningBody">What its own governing body is called.</param>
/// <param name="UmbrellaFor">For whom it is the umbrella.</param>
/// <param name="StatutoryPartner">The Act that names it as a partner.</param>
/// <param name="Area">The area in which it works.</param>
/// <param name="Dates">When it began and when it ended.</param>
/// <param name="Predecessors">What it came from, whenever that was.</param>
/// <param name="Successors">What became of it, whenever that was; where it ended and there are none, that is not stated.</param>
/// <param name="Posts">Its posts that the partnership lists, and who holds them.</param>
/// <param name="Seats">Its seats on the boards and groups of the partnership, with who holds them and who deputises.</param>
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
    Thing? AnswersTo,
    string? GoverningBody,
    string? UmbrellaFor,
    string? StatutoryPartner,
    Thing? Area,
    Dates Dates,
    IReadOnlyList<SucceededBy> Predecessors,
    IReadOnlyList<SucceededBy> Successors,
    IReadOnlyList<PostStated> Posts,
    IReadOnlyList<SeatHeld> Seats,
    IReadOnlyList<Runs> Runs,
    IReadOnlyList<LineStated> AnsweredBy,
    Citation Citation);
