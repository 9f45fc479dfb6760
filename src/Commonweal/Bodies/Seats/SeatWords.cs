using Commonweal.People;
using Commonweal.Platform.Kinds;

namespace Commonweal.Bodies.Seats;

/// <summary>What is stated of a seat.</summary>
/// <param name="Name">What it is called: "Chief Executive, Northgate".</param>
/// <param name="Kind">The kind of seat that it is.</param>
/// <param name="Role">Whether it is the chair's, a vice-chair's or a member's.</param>
/// <param name="Vote">Whether it votes, advises or observes; none where that is not stated.</param>
/// <param name="Organisation">The organisation whose seat it is.</param>
/// <param name="Sector">The sector whose seat it is.</param>
/// <param name="Post">The post whose holder has it, ex officio.</param>
/// <param name="OnBehalfOf">For whom an umbrella's representative speaks (HOR-51).</param>
/// <param name="IsCountyVoice">Whether it can speak with authority on what the county does (HOR-29).</param>
/// <param name="IsPortfolioHolder">Whether it is the portfolio holder's of a council's cabinet (HOR-12).</param>
/// <param name="Brings">What it brings to the body (HOR-45).</param>
/// <param name="IsShared">Whether several hold it at once and have one vote together.</param>
public sealed record SeatWords(
    string Name,
    Kind? Kind = null,
    SeatRole Role = SeatRole.Member,
    Vote? Vote = null,
    Organisation? Organisation = null,
    Kind? Sector = null,
    Post? Post = null,
    string? OnBehalfOf = null,
    bool IsCountyVoice = false,
    bool IsPortfolioHolder = false,
    string? Brings = null,
    bool IsShared = false);
