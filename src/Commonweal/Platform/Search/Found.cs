using Commonweal.Platform.Time;

namespace Commonweal.Platform.Search;

/// <summary>A thing that search found: by which name, and the pages that show it.</summary>
/// <param name="Name">The name by which it was found, with the first of its pages.</param>
/// <param name="Pages">Every page that shows it, by the names of the partnerships.</param>
public sealed record Found(NameFound Name, IReadOnlyList<NameFound> Pages)
{
    /// <summary>When it ended, if it had by that day; a person does not end.</summary>
    public ImpreciseDate? EndedBy(DateOnly day) =>
        Name.What is not FoundThing.Person && Name.Lifetime.Until is { } until && until.Latest < day ? until : null;

    /// <summary>That it has ended, where nobody states when.</summary>
    public bool IsGone => Name.HasEnded && Name.Lifetime.Until is null;
}
