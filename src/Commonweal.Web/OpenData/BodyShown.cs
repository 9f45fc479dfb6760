using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Web.OpenData;

/// <summary>A board or group, as at a day.</summary>
/// <param name="On">The day, month or year as at which the answer holds.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="FormerNames">What it was called before.</param>
/// <param name="IsThere">Whether it was a part of the partnership then.</param>
/// <param name="Kind">The kind of board or group that it is.</param>
/// <param name="Layer">The layer on which it works.</param>
/// <param name="Within">What it stands within; null where it stands within no other.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="StandsAlone">Whether it is linked with the partnership and not owned by it.</param>
/// <param name="StatutoryBasis">The Act or order that asks for it.</param>
/// <param name="WhoSits">Who sits on it, in the words of the paper.</param>
/// <param name="Dates">When it was formed and when it ended.</param>
/// <param name="Joined">When it joined the partnership and when it left.</param>
/// <param name="WhyJoined">Why it joined.</param>
/// <param name="AnswersTo">Whom it answers to.</param>
/// <param name="AnsweredBy">Who answers to it.</param>
/// <param name="RunBy">Which organisations run it.</param>
/// <param name="Modes">How it works, the primary mode first.</param>
/// <param name="Seats">Its seats on the day: chairs first, then vice-chairs, then the others by name.</param>
/// <param name="Counts">How many sit, in numbers that are rarely the same.</param>
/// <param name="UnnamedSeats">Members that are stated and not named.</param>
/// <param name="TermsOfReference">What it has agreed of itself, in the version that holds on the day.</param>
/// <param name="PublicAccess">Whether the public can come to its meetings.</param>
/// <param name="Delegations">What it has handed to others to decide or to do.</param>
/// <param name="Relationships">How those who take part stand to each other.</param>
/// <param name="SupportedBy">What it is given other than money.</param>
/// <param name="Places">The places that it is for.</param>
/// <param name="Serves">The partnerships that it serves on the day, where it is or was a joint one; else none.</param>
/// <param name="WhatBecame">What became of it or of something of it, whenever that was.</param>
/// <param name="CameFrom">From which other bodies it or something of it came, whenever that was.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record BodyShown(
    string On,
    string Address,
    string Name,
    IReadOnlyList<string> FormerNames,
    bool IsThere,
    KindStated? Kind,
    KindStated? Layer,
    Thing? Within,
    string? Purpose,
    bool? StandsAlone,
    string? StatutoryBasis,
    string? WhoSits,
    Dates Dates,
    Dates Joined,
    string? WhyJoined,
    IReadOnlyList<LineStated> AnswersTo,
    IReadOnlyList<LineStated> AnsweredBy,
    IReadOnlyList<RunBy> RunBy,
    IReadOnlyList<ModeStated> Modes,
    IReadOnlyList<SeatStated> Seats,
    SeatCounts Counts,
    IReadOnlyList<UnnamedSeatsStated> UnnamedSeats,
    TermsOfReferenceStated? TermsOfReference,
    PublicAccessStated? PublicAccess,
    IReadOnlyList<DelegationStated> Delegations,
    IReadOnlyList<RelationshipStated> Relationships,
    IReadOnlyList<SupportStated> SupportedBy,
    IReadOnlyList<AreaCovered> Places,
    IReadOnlyList<ServesPartnership> Serves,
    IReadOnlyList<BecameStated> WhatBecame,
    IReadOnlyList<BecameStated> CameFrom,
    Citation Citation)
{
    private static readonly SeatCounts s_nobody = SeatCounts.Of([]);

    /// <summary>What is stated of the body itself; the rest is filled in with what the partnership's own words, structure and seats say.</summary>
    public static BodyShown Of(
        AskedOf.Found found, string slug, string name, IReadOnlyList<string> formerNames, string? purpose, bool? standsAlone, string? statutoryBasis,
        string? whoSits, Lifetime lifetime, Lifetime? joining, string? whyJoined, Citation citation) => new(
        found.AsAt.Stated.ToString(), found.AddressOf(slug), name, formerNames, IsThere: false, Kind: null, Layer: null, Within: null,
        purpose, standsAlone, statutoryBasis, whoSits, Dates.Of(lifetime, found.On), Dates.Of(joining ?? Lifetime.NotStated, found.On), whyJoined,
        AnswersTo: [], AnsweredBy: [], RunBy: [], Modes: [], Seats: [], Counts: s_nobody, UnnamedSeats: [], TermsOfReference: null, PublicAccess: null,
        Delegations: [], Relationships: [], SupportedBy: [], Places: [], Serves: [], WhatBecame: [], CameFrom: [], citation);
}
