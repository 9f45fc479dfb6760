namespace Commonweal.Platform.Time;

/// <summary>
/// From and until, both days included. An unknown From is in force from before everything, an unknown Until is open.
/// Inside the uncertainty of a date the thing counts, and is marked "about".
/// </summary>
public sealed record Lifetime
{
    /// <summary>Nothing is stated of when it began or ended.</summary>
    public static readonly Lifetime NotStated = new(null, null);

    private Lifetime() { }   // for EF

    public Lifetime(ImpreciseDate? from, ImpreciseDate? until)
    {
        if (from is { } start && until is { } end && end.Latest < start.Earliest)
        {
            throw new BrokenRuleException($"It cannot end ({end.Words()}) before it begins ({start.Words()})");
        }

        FromEarliest = from?.Earliest;
        FromLatest = from?.Latest;
        UntilEarliest = until?.Earliest;
        UntilLatest = until?.Latest;
    }

    internal DateOnly? FromEarliest { get; private init; }

    internal DateOnly? FromLatest { get; private init; }

    internal DateOnly? UntilEarliest { get; private init; }

    internal DateOnly? UntilLatest { get; private init; }

    public ImpreciseDate? From => ImpreciseDate.Between(FromEarliest, FromLatest);

    public ImpreciseDate? Until => ImpreciseDate.Between(UntilEarliest, UntilLatest);

    /// <summary>Whether it counts on the day, be it only "about".</summary>
    public bool Includes(DateOnly on) => !(on < FromEarliest) && !(on > UntilLatest);

    /// <summary>Whether the day falls inside the uncertainty of a stated date.</summary>
    public bool IsAbout(DateOnly on) => Includes(on) && (on < FromLatest || on > UntilEarliest);

    /// <summary>The days on which it is in force whatever an imprecise date may mean.</summary>
    internal Days Surely => new(FromLatest ?? DateOnly.MinValue, UntilEarliest ?? DateOnly.MaxValue);

    /// <summary>
    /// Whether the two are surely in force together on more than the day of a handover, on which the later one counts.
    /// </summary>
    public bool SurelyOverlaps(Lifetime other) => Surely.Shared(other.Surely).IsMoreThanAHandover;

    /// <summary>The same thing, ended.</summary>
    public Lifetime EndingOn(ImpreciseDate until) => new(From, until);
}
