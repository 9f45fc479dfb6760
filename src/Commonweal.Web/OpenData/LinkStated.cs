using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>How a partnership stands to another.</summary>
/// <param name="From">The partnership of which it is stated.</param>
/// <param name="Link">How it stands to the other: it lies in its county, has it as a member, follows it, or works with it.</param>
/// <param name="To">The other partnership; null where it is not held here.</param>
/// <param name="Others">The other or others, in words.</param>
/// <param name="Number">How many there are, of those that are counted and not named.</param>
/// <param name="Dates">When it was so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record LinkStated(Thing From, PartnershipLinkKind Link, Thing? To, string? Others, int? Number, Dates Dates, Citation Citation)
{
    public static LinkStated Of(PartnershipLink it, Said said, Dates dates) => new(said.From, it.Link, said.To, said.Others, it.Number, dates, it.Citation);
}
