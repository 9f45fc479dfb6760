using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That a body has handed something that is its own to decide or to do to another.</summary>
/// <param name="Scope">What is delegated.</param>
/// <param name="To">The body, organisation or partnership to which it is delegated.</param>
/// <param name="Others">Others to whom it is delegated, in words or by their post.</param>
/// <param name="Limit">How far it goes.</param>
/// <param name="Conditions">On what conditions.</param>
/// <param name="NextReview">When it is to be looked at again.</param>
/// <param name="Dates">When it held.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record DelegationStated(
    string Scope, Thing? To, string? Others, string? Limit, string? Conditions, string? NextReview, Dates Dates, Citation Citation)
{
    public static DelegationStated Of(Delegation it, Said said, Dates dates) =>
        new(it.Scope, said.To, said.Others, it.Limit, it.Conditions, Dates.Stated(it.NextReview), dates, it.Citation);
}
