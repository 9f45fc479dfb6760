using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>How a county and its districts divide their strategies.</summary>
/// <param name="Model">The model by which they do.</param>
/// <param name="Dates">When they did.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record TwoTierStated(KindNamed Model, Dates Dates, Citation Citation)
{
    public static TwoTierStated Of(TwoTierModel it, Said said, Dates dates) => new(said.Kind!, dates, it.Citation);
}
