using Commonweal.Governance.Regimes;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>Something that a regime asks or advises to be done by a day that follows from events: a plan within a year of the election.</summary>
/// <param name="Slug">What registers call it.</param>
/// <param name="DoneBy">The slug of the kind of event by which it is done.</param>
/// <param name="Timing">When it falls due.</param>
/// <param name="Whose">Whose duty it is, such as the Commissioner's; none where it is the partnership's own.</param>
/// <param name="CopyTo">To whom a copy must go.</param>
/// <param name="Standing">Whether it is law, guidance or advice.</param>
/// <param name="Source">The paper and paragraph, or the Act and section, that say so.</param>
/// <param name="Requirements">The ids of the requirements.</param>
/// <param name="Lifetime">When it holds: a repealed duty stops on its day.</param>
/// <param name="EndedBy">The Act that ended it.</param>
/// <param name="Words">What people read of it.</param>
public sealed record Duty(
    string Slug,
    string DoneBy,
    Timing Timing,
    string? Whose,
    IReadOnlyList<string> CopyTo,
    Standing Standing,
    string Source,
    IReadOnlyList<string> Requirements,
    Lifetime Lifetime,
    string? EndedBy,
    DutyWords Words)
{
    /// <summary>The first day on which it holds no more; none where no end is set.</summary>
    public ImpreciseDate? EndedOn => Lifetime.Until?.Next;
}
