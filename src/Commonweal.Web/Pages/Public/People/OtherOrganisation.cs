using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Pages.Public.People;

/// <summary>Another organisation that an organisation's page names.</summary>
/// <param name="Slug">Its address; none where this partnership does not list it.</param>
/// <param name="Name">What it is called.</param>
public sealed record OtherOrganisation(string? Slug, string Name)
{
    /// <summary>When the one took over from the other.</summary>
    public ImpreciseDate? On { get; init; }

    /// <summary>What tells it from one of nearly the same name: what it is part of, and where it works.</summary>
    public string? Apart { get; init; }

    public Citation Citation { get; init; } = Citation.None;
}
