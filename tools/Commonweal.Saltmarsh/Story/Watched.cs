using Commonweal.Performance;

namespace Commonweal.Saltmarsh.Story;

/// <summary>How the latest figure of an indicator stands to what is promised of it.</summary>
internal enum Stands
{
    OnCourse,
    Near,
    OffCourse,
    NoFigure,
}

/// <summary>An indicator on the county's scorecard, from where its figures came and how far they got.</summary>
/// <param name="Slug">Its address, after "saltmarsh-".</param>
/// <param name="Code">The number by which others know it; none for the county's own.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">What stands beside its figures.</param>
/// <param name="Good">Whether high or low is good.</param>
/// <param name="Frequency">For which periods figures are found.</param>
/// <param name="From">Who finds its figures.</param>
/// <param name="First">The first figure of the five years.</param>
/// <param name="Last">The last one.</param>
/// <param name="Stands">How it stands.</param>
internal sealed record Watched(string Slug, string? Code, string Name, string Unit, Polarity Good, PeriodKind Frequency, string From, double First, double Last, Stands Stands)
{
    private static readonly HashSet<string> s_safe = ["get-on-well", "influence-decisions", "serious-violent-crime", "serious-acquisitive-crime", "anti-social-behaviour", "assault-with-injury", "reoffending", "repeat-domestic-violence", "road-casualties", "first-time-entrants", "burglaries"];
    private static readonly HashSet<string> s_work = ["not-in-work-or-learning", "out-of-work-benefits", "level-2", "new-businesses", "apprenticeships", "empty-shops", "fast-connections"];
    private static readonly HashSet<string> s_green = ["satisfied-with-area", "net-additional-homes", "affordable-homes", "carbon-dioxide", "adapting-to-climate", "waste-recycled", "biodiversity", "bus-journeys", "homes-safe-from-floods", "flood-wardens", "village-halls", "cycling"];

    /// <summary>How many digits after the point its figures have.</summary>
    public int Decimals { get; init; } = Unit is "%" ? 1 : 0;

    /// <summary>Under what it stands on the scorecard.</summary>
    public string Under { get; init; } = "";

    /// <summary>The theme under which it stands.</summary>
    public string Theme => true switch
    {
        _ when Under is "Education" || s_work.Contains(Slug) => "learning",
        _ when s_safe.Contains(Slug) => "safer",
        _ when s_green.Contains(Slug) => "greener",
        _ => "healthier",
    };

    /// <summary>The organisation that agreed to lead on it; none where nobody did.</summary>
    public string? Lead => Slug is "thriving-third-sector" or "biodiversity" or "volunteers" ? null
        : From.Contains("Constabulary", StringComparison.Ordinal) ? "saltmarsh-constabulary"
        : From.Contains("Trust", StringComparison.Ordinal) ? "saltmarsh-community-health-trust"
        : From.Contains("district", StringComparison.Ordinal) ? "haven-and-saltings-council"
        : "saltmarsh-county-council";

    public string Indicator => "saltmarsh-" + Slug;

    public bool HasFigures => Stands is not Stands.NoFigure;
}
