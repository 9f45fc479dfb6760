using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A board or group, as lists show it.</summary>
public sealed record BodyRow(
    Guid Id,
    string Slug,
    string Name,
    Guid? KindId,
    Guid? LayerId,
    bool? IsStandAlone,
    string? StatutoryBasis,
    Lifetime Lifetime,
    Lifetime Joining,
    bool IsJoint,
    Citation Citation)
{
    /// <summary>Whether the day lies inside the uncertainty of one of its dates.</summary>
    public bool IsAbout(DateOnly on) => Lifetime.IsAbout(on) || Joining.IsAbout(on);
}
