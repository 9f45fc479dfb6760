namespace Commonweal.Web.OpenData.Popolo;

/// <summary>A partnership in the shape of Popolo.</summary>
/// <param name="Persons">People, where a partnership shows them.</param>
/// <param name="Organizations">The partnership, its boards and groups, and the organisations that it has to do with.</param>
/// <param name="Posts">Posts of those organisations.</param>
/// <param name="Memberships">Who holds what.</param>
/// <param name="Areas">The places that the partnership speaks of.</param>
internal sealed record PopoloDocument(
    IReadOnlyList<PopoloPerson> Persons,
    IReadOnlyList<PopoloOrganization> Organizations,
    IReadOnlyList<PopoloPost> Posts,
    IReadOnlyList<PopoloMembership> Memberships,
    IReadOnlyList<PopoloArea> Areas);
