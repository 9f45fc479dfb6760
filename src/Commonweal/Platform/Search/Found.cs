using Commonweal.Platform.Time;

namespace Commonweal.Platform.Search;

/// <summary>A thing that search found: by which name, and the pages that show it.</summary>
/// <param name="Name">The name by which it was found.</param>
/// <param name="Pages">Every page that shows it, by the names of the partnerships.</param>
public sealed record Found(Named Name, IReadOnlyList<Shown> Pages)
{
    /// <summary>The first of the pages.</summary>
    public Shown Page => Pages[0];

    /// <summary>When it ended, if it had by that day; a person does not end.</summary>
    public ImpreciseDate? EndedBy(DateOnly day) =>
        Name.What is not FoundThing.Person && Page.Lifetime.Until is { } until && until.Latest < day ? until : null;

    /// <summary>That it has ended, where nobody states when.</summary>
    public bool IsGone => Page.HasEnded && Page.Lifetime.Until is null;
}
