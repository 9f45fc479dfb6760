using Commonweal.Bodies.Seats;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Who may sit in place of whoever holds a seat.</summary>
/// <param name="Person">The name; null where it is not published, and where only a post is stated.</param>
/// <param name="Post">The post of whoever deputises.</param>
/// <param name="Pool">The pool to which the deputy belongs: the same people for several seats.</param>
/// <param name="Order">The deputy's place among the deputies of the seat, counted from 1.</param>
/// <param name="BriefedOn">When the deputy was last briefed.</param>
/// <param name="ReceivesPapers">Whether the deputy receives the papers.</param>
/// <param name="Dates">When the deputy was one.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record DeputyStated(
    string? Person, string? Post, string? Pool, int? Order, string? BriefedOn, bool? ReceivesPapers, Dates Dates, Citation Citation)
{
    public static DeputyStated Of(KnownDeputy it, DateOnly on) =>
        new(it.Person, it.Post, it.Pool, it.Order, Dates.Stated(it.BriefedOn), it.ReceivesPapers, Dates.Of(it.Lifetime, on), it.Citation);
}
