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
/// <param name="Illustrative">Whether it is made up, its people and organisations too, to show what the program does.</param>
/// <param name="Dates">When it was formed and when it ended.</param>
/// <param name="Areas">The areas that it is for.</param>
/// <param name="Modes">How it works, the primary mode first.</param>
/// <param name="Counted">Boards or groups that are counted and not named.</param>
/// <param name="Roles">Which organisations lead and co-ordinate it, and which answers for its money, in all or for one fund.</param>
/// <param name="Links">How it stands to other partnerships: its county, its members, the one before it, those with which it works.</param>
/// <param name="LinkedFrom">How other partnerships say that they stand to it.</param>
/// <param name="TwoTierModels">How it divides the strategies with its county or districts.</param>
/// <param name="Relationships">How those who take part stand to each other.</param>
/// <param name="SupportedBy">What it is given other than money.</param>
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
    bool Illustrative,
    Dates Dates,
    IReadOnlyList<AreaCovered> Areas,
    IReadOnlyList<ModeStated> Modes,
    IReadOnlyList<UnnamedCounted> Counted,
    IReadOnlyList<RoleStated> Roles,
    IReadOnlyList<LinkStated> Links,
    IReadOnlyList<LinkStated> LinkedFrom,
    IReadOnlyList<TwoTierStated> TwoTierModels,
    IReadOnlyList<RelationshipStated> Relationships,
    IReadOnlyList<SupportStated> SupportedBy,
    Citation Citation);
