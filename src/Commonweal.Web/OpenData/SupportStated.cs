using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What an organisation gives a partnership or body other than money.</summary>
/// <param name="What">What is given.</param>
/// <param name="Kind">The kind of support that it is.</param>
/// <param name="Number">How many; null where it is not stated.</param>
/// <param name="GivenBy">The organisation that gives it.</param>
/// <param name="Host">The organisation that houses it.</param>
/// <param name="Fund">The money that pays for it.</param>
/// <param name="HasEnded">Whether it is stated to have ceased, even where nobody says when.</param>
/// <param name="Dates">When it was given.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record SupportStated(
    string What, KindNamed? Kind, int? Number, Thing? GivenBy, Thing? Host, string? Fund, bool HasEnded, Dates Dates, Citation Citation)
{
    public static SupportStated Of(SupportInKind it, Said said, Dates dates) =>
        new(it.Text, said.Kind, it.Number, said.To, said.Host, it.Fund, it.HasEnded, dates, it.Citation);
}
