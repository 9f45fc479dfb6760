using Commonweal.Platform.Time;

namespace Commonweal.Platform;

/// <summary>Something stated of a thing: with when it held and where it was found. It changes only through that thing's verbs.</summary>
public abstract class Statement : IDated, ICited
{
    private protected Statement() { }   // for EF

    private protected Statement(Lifetime lifetime, Citation citation) => (Lifetime, Citation) = (lifetime, citation);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Whether it was taken back, so that it belongs to nothing any more.</summary>
    internal virtual bool IsTakenBack => false;

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>Ends it on a day, the last on which it is so.</summary>
    internal void End(DateOnly last) => Lifetime = Lifetime.EndingOn(ImpreciseDate.Day(last));
}
