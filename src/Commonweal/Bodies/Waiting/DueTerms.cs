using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Waiting;

/// <summary>Terms of reference that are to be looked at again.</summary>
/// <param name="BodyId">Whose they are.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Version">What the version is called.</param>
/// <param name="Due">When they are to be looked at.</param>
/// <param name="IsOverdue">Whether that is past.</param>
public sealed record DueTerms(Guid BodyId, string Slug, string Name, string Version, ImpreciseDate Due, bool IsOverdue);
