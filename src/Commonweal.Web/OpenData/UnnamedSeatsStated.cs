using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Members of a body that are stated and not named.</summary>
/// <param name="Number">How many; null where it is not stated.</param>
/// <param name="Text">Who they are, in the words of the paper.</param>
/// <param name="Dates">When there were so many.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record UnnamedSeatsStated(int? Number, string? Text, Dates Dates, Citation Citation)
{
    public static UnnamedSeatsStated Of(UnnamedSeats it, Said said, Dates dates) => new(it.Number, it.Text, dates, it.Citation);
}
