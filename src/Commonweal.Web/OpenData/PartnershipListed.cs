using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A partnership, as the list has it.</summary>
/// <param name="Address">The address of its page; its JSON stands at /api/v1 followed by it.</param>
/// <param name="Name">Its name in full.</param>
/// <param name="ShortName">Its short name or initials.</param>
/// <param name="Tier">Whether it is for a district or a county.</param>
/// <param name="DescribedOn">The time of which the paper that describes it speaks.</param>
/// <param name="DescribedIn">That paper.</param>
/// <param name="Illustrative">Whether it is made up, its people and organisations too, to show what the program does.</param>
/// <param name="Dates">When it was formed and when it ended.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PartnershipListed(
    string Address,
    string Name,
    string? ShortName,
    KindNamed? Tier,
    string? DescribedOn,
    string? DescribedIn,
    bool Illustrative,
    Dates Dates,
    Citation Citation);
