using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What a body has agreed of itself, in the version that holds on the day.</summary>
/// <param name="Version">What the version is called.</param>
/// <param name="Purpose">What the body is for.</param>
/// <param name="Remit">What it deals with and what it does not.</param>
/// <param name="Membership">Who sits on it.</param>
/// <param name="DecisionRule">How it comes to a decision.</param>
/// <param name="Quorum">How many must be there for it to decide.</param>
/// <param name="Deputies">Who may come in whose place.</param>
/// <param name="Frequency">How often it meets.</param>
/// <param name="Reporting">To whom it reports, and how.</param>
/// <param name="Review">How the terms themselves are looked at again.</param>
/// <param name="Other">Whatever else they say.</param>
/// <param name="AgreedBy">The body, organisation or partnership that agreed them.</param>
/// <param name="AgreedByOthers">Others that agreed them, in words or by their post.</param>
/// <param name="NextReview">When they are to be looked at again.</param>
/// <param name="Dates">When they held.</param>
/// <param name="Citation">Where they were found.</param>
internal sealed record TermsOfReferenceStated(
    string Version,
    string? Purpose,
    string? Remit,
    string? Membership,
    string? DecisionRule,
    string? Quorum,
    string? Deputies,
    string? Frequency,
    string? Reporting,
    string? Review,
    string? Other,
    Thing? AgreedBy,
    string? AgreedByOthers,
    string? NextReview,
    Dates Dates,
    Citation Citation)
{
    public static TermsOfReferenceStated Of(TermsOfReference it, Said said, Dates dates) => new(
        it.Version, it.Purpose, it.Remit, it.Membership, it.DecisionRule, it.Quorum, it.Deputies, it.Frequency, it.Reporting, it.Review, it.Other,
        said.To, said.Others, Dates.Stated(it.NextReview), dates, it.Citation);
}
