using Commonweal.Platform;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>A word on one of the lists by which things are sorted, with what it means.</summary>
/// <param name="Kind">Names it in the registers.</param>
/// <param name="Name">The word that people see.</param>
/// <param name="Plainly">The same in everyday words.</param>
/// <param name="Meaning">What it means, as the paper says it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record KindStated(string Kind, string Name, string? Plainly, string? Meaning, Citation Citation)
{
    public static KindStated? Of(KindsShown.Row? kind) =>
        kind is null ? null : new(kind.Slug, kind.Name, kind.Plainly, kind.Meaning, kind.Citation);
}
