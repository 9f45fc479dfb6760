using Commonweal.Performance.Targets;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What a plan promises of an indicator.</summary>
/// <param name="Course">Which target it is, and how it stands on the day.</param>
/// <param name="Theme">The theme under which it stands.</param>
/// <param name="Kind">What sort of target it is.</param>
/// <param name="Places">The places to which it is limited, in the words of the plan.</param>
/// <param name="ParkedOn">Since when nobody is held to it: a day, a month or a year; null where somebody is.</param>
/// <param name="WhyParked">Why not.</param>
/// <param name="Tolerance">How far a figure may be from it and count as that: 0.5, or 5%; null where it is not stated.</param>
/// <param name="Baselines">From where it starts, each as it was agreed, the first first.</param>
/// <param name="Values">What is to be reached by when.</param>
/// <param name="Leads">Who agreed to lead on it, from and until.</param>
/// <param name="Dates">When it held.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record TargetStated(
    CourseStated Course,
    string? Theme,
    string? Kind,
    string? Places,
    string? ParkedOn,
    string? WhyParked,
    string? Tolerance,
    IReadOnlyList<BaselineStated> Baselines,
    IReadOnlyList<PromisedValue> Values,
    IReadOnlyList<LeadStated> Leads,
    Dates Dates,
    Citation Citation)
{
    public static TargetStated Of(TargetOnDay on)
    {
        var it = on.Target;
        return new(
            CourseStated.Of(on), it.Theme?.Name, it.Kind?.Name, it.Places, on.IsParked ? Dates.Stated(it.ParkedOn) : null, on.IsParked ? it.WhyParked : null, it.Tolerance?.ToString(),
            [.. it.Baselines.Where(b => (b.AgreedEarliest ?? DateOnly.MinValue) <= on.On).OrderBy(b => b.AgreedEarliest ?? DateOnly.MinValue).Select(b => new BaselineStated(b.Period.ToString(), b.Value, b.FoundIn, Dates.Stated(b.AgreedOn), b.Citation))],
            [.. it.Values.OrderBy(v => v.Period).Select(v => new PromisedValue(v.Period.ToString(), v.Value, v.Without, v.IsOnTheWay, v.Citation))],
            [.. it.Leads.Where(l => l.Lifetime.From is not { } from || from.Earliest <= on.On).OrderBy(l => l.Organisation.Name, StringComparer.Ordinal).Select(l => new LeadStated(l.Organisation.Name, Dates.Of(l.Lifetime, on.On), l.Citation))],
            Dates.Of(it.Lifetime, on.On), it.Citation);
    }
}
