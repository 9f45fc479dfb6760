using Commonweal.Performance.Rewards;

namespace Commonweal.Performance.Promises;

/// <summary>
/// What somebody promised to reach of one indicator for some areas, in the indicator's unit; one indicator may stand under
/// several (entity 30; LGPIHA 2007, Part 5).
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Polarity">What better means.</param>
public sealed record Promise(string Name, Polarity Polarity)
{
    /// <summary>The value promised for each period that has one.</summary>
    public IReadOnlyDictionary<Period, double> Values { get; init => field = Sound(value); } = new Dictionary<Period, double>();

    /// <summary>The planned path: the values on the way to those that are promised.</summary>
    public IReadOnlyDictionary<Period, double> Path { get; init => field = Sound(value); } = new Dictionary<Period, double>();

    /// <summary>How far it may be from what was promised and count as that.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.None;

    /// <summary>What it asks beyond what would happen anyway; null where it is not rewarded.</summary>
    public Stretch? Stretch { get; init; }

    /// <summary>The codes of the areas that it is for.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Each as it was agreed; the one agreed last counts.</summary>
    public IReadOnlyList<Baseline> Baselines { get; init; } = [];

    public IReadOnlyList<AgreedLead> Leads { get; init; } = [];

    /// <summary>What is to be reached in a period; null where nothing was promised or planned for it.</summary>
    public double? For(Period period) =>
        Values.TryGetValue(period, out var promised) || Path.TryGetValue(period, out promised) ? promised : null;

    /// <summary>The baseline that counts on a day.</summary>
    public Baseline? BaselineOn(DateOnly day) => Baselines.Where(b => b.AgreedOn <= day).MaxBy(b => b.AgreedOn);

    /// <summary>Whether somebody has agreed to lead on it and has not taken that back.</summary>
    public bool HasLead(DateOnly day) => Leads.Any(l => l.From <= day && !(l.Until < day));

    /// <summary>How much worse a value is than what it is held against, in the indicator's unit; how far from it, where close to plan is good.</summary>
    public double Shortfall(double value, double target) => Polarity switch
    {
        Polarity.HighIsGood => target - value,
        Polarity.LowIsGood => value - target,
        _ => Math.Abs(value - target),
    };

    private static Dictionary<Period, double> Sound(IReadOnlyDictionary<Period, double> values) =>
        values.ToDictionary(v => v.Key, v => Finite.Value(v.Value));
}
