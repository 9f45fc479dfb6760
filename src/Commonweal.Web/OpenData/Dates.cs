using Commonweal.Platform.Time;

namespace Commonweal.Web.OpenData;

/// <summary>From and until, both included, each as it was stated: a day, a month or a year; null where it is not stated.</summary>
/// <param name="From">The first day, month or year.</param>
/// <param name="Until">The last day, month or year.</param>
/// <param name="About">Whether the day asked about falls inside the uncertainty of one of the two.</param>
internal sealed record Dates(string? From, string? Until, bool About)
{
    public static Dates Of(Lifetime lifetime, DateOnly on) => new(Stated(lifetime.From), Stated(lifetime.Until), lifetime.IsAbout(on));

    /// <summary>As it was stated; null where it is not.</summary>
    public static string? Stated(ImpreciseDate? date) => date?.ToString();
}
