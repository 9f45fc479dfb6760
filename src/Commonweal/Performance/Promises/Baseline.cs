namespace Commonweal.Performance.Promises;

/// <summary>From where a promise starts: the value on a day, in the indicator's unit, and where it was found (entity 30).</summary>
/// <param name="Value">What it was.</param>
/// <param name="On">The last day of the time for which it was found.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="AgreedOn">The day on which it was agreed; from then on it takes the place of one agreed before.</param>
public sealed record Baseline(double Value, DateOnly On, string Source, DateOnly AgreedOn)
{
    public double Value { get; init => field = Finite.Value(value); } = Finite.Value(Value);
}

/// <summary>Who agreed to lead on a promise, from and until, both days included; consent may be withdrawn (LGPIHA 2007, section 105).</summary>
public sealed record AgreedLead(string Who, DateOnly From, DateOnly? Until = null);
