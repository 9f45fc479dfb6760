using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Comparing;

/// <summary>A body of a partnership through all its days: when it was there, what it was called and what it stood within.</summary>
/// <param name="Id">The body.</param>
/// <param name="Slug">Its address now.</param>
/// <param name="Name">Its name now.</param>
/// <param name="Lifetime">When it was formed and when it ended.</param>
/// <param name="Presence">When it was a part of the partnership; more than once where it left and came back.</param>
/// <param name="Placed">What it stood within, over time.</param>
/// <param name="Former">What it was called before.</param>
public sealed record BodyOverTime(
    Guid Id,
    string Slug,
    string Name,
    Lifetime Lifetime,
    IReadOnlyList<Lifetime> Presence,
    IReadOnlyList<PlacedOverTime> Placed,
    IReadOnlyList<FormerName> Former)
{
    /// <summary>Whether it was there on the day, be it only "about".</summary>
    public bool IsThere(DateOnly on) => Lifetime.Includes(on) && Presence.Any(p => p.Includes(on));

    /// <summary>What it was called on the day; on the day of a change it has the later name.</summary>
    public string NameOn(DateOnly on) => Former
        .Where(f => f.Until is { } until && until.Latest > on)
        .OrderBy(f => f.Until)
        .Select(f => f.Name)
        .FirstOrDefault(Name);

    /// <summary>What it stood within on the day; on the day of a handover the later holder counts.</summary>
    public Guid? WithinOn(DateOnly on) => Placed
        .Where(p => p.Lifetime.Includes(on))
        .MaxBy(p => p.Lifetime.From?.Earliest ?? DateOnly.MinValue)?.WithinId;
}
