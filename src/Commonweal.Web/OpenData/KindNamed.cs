using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>A word on one of the lists by which things are sorted.</summary>
/// <param name="Kind">Names it in the registers.</param>
/// <param name="Name">The word that people see.</param>
internal sealed record KindNamed(string Kind, string Name)
{
    public static KindNamed? Of(KindsShown.Row? kind) => kind is null ? null : new(kind.Slug, kind.Name);
}
