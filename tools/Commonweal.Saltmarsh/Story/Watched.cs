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
    /// <summary>How many digits after the point its figures have.</summary>
    public int Decimals { get; init; } = Unit is "%" ? 1 : 0;

    /// <summary>Under what it stands on the scorecard.</summary>
    public string Under { get; init; } = "";

    public string Indicator => "saltmarsh-" + Slug;

    public bool HasFigures => Stands is not Stands.NoFigure;
}
