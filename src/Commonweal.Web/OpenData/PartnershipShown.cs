using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A partnership, as at a day.</summary>
/// <param name="On">The day, month or year as at which the answer holds.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Name">Its name in full.</param>
/// <param name="ShortName">Its short name or initials.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Tier">Whether it is for a district or a county.</param>
/// <param name="LegalForm">What it is in law.</param>
/// <param name="DescribedOn">The time of which the paper that describes it speaks.</param>
/// <param name="DescribedIn">That paper.</param>
/// <param name="Dates">When it was formed and when it ended.</param>
/// <param name="Areas">The areas that it is for.</param>
/// <param name="Modes">How it works, the primary mode first.</param>
/// <param name="Counted">Boards or groups that are counted and not named.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PartnershipShown(
    string On,
    string Address,
    string Name,
    string? ShortName,
    string? Purpose,
    KindStated? Tier,
    KindStated? LegalForm,
    string? DescribedOn,
    string? DescribedIn,
    Dates Dates,
    IReadOnlyList<AreaCovered> Areas,
    IReadOnlyList<ModeStated> Modes,
    IReadOnlyList<UnnamedCounted> Counted,
    Citation Citation);
