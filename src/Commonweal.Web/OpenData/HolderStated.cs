using Commonweal.Bodies.Seats;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Who holds a seat on the day.</summary>
/// <param name="Person">The name; null where it is not published, and where only a post is stated.</param>
/// <param name="Post">The post of whoever holds it.</param>
/// <param name="Since">Since when, as it was stated.</param>
/// <param name="Until">The last day, month or year, as it was stated; null where no end is.</param>
/// <param name="About">Whether the day asked about falls inside the uncertainty of a stated date.</param>
/// <param name="RanOut">When the term ran out, where it goes on because nobody has followed yet.</param>
/// <param name="Recorded">When the partnership recorded it, where that was later than its effect.</param>
/// <param name="AppointedBy">The organisation that appointed.</param>
/// <param name="HowChosen">How it came about.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record HolderStated(
    string? Person, string? Post, string? Since, string? Until, bool About, string? RanOut, string? Recorded, string? AppointedBy, string? HowChosen, Citation Citation)
{
    public static HolderStated Of(Holding it) => new(
        it.Holder.Person, it.Holder.Post, Dates.Stated(it.Since), Dates.Stated(it.Until), it.IsAbout, Dates.Stated(it.RanOut), Dates.Stated(it.Recorded), it.AppointedBy, it.HowChosen, it.Citation);
}
