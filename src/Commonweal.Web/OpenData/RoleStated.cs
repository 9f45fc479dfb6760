using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That an organisation leads or co-ordinates a partnership, or answers in law for its money.</summary>
/// <param name="Role">What it is to the partnership.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Fund">The fund for which it is so; null for the partnership itself.</param>
/// <param name="Dates">When it was so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record RoleStated(PartnershipRoleKind Role, Thing Organisation, string? Fund, Dates Dates, Citation Citation)
{
    public static RoleStated Of(PartnershipRole it, Said said, Dates dates) => new(it.Role, said.To!, it.Fund, dates, it.Citation);
}
