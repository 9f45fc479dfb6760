using Commonweal.Platform;
using Commonweal.Platform.History;
using Commonweal.Platform.Search;

namespace Commonweal.People;

/// <summary>
/// Somebody who holds a post or sits somewhere. Here a name is held and nothing else; how somebody is reached at work, and no more, stands apart (<see cref="ContactAddress"/>).
/// The public reads the name only once it is published; that somebody holds the post or the seat is shown all the same.
/// </summary>
[Findable(nameof(Name))]
public sealed class Person : Entity, IPublished, ICited
{
    private Person() { }   // for EF

    public Person(string slug, string name, Citation citation)
    {
        Slug = Platform.Slug.Checked(slug);
        Describe(name, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public bool IsPublished { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what the person is called.</summary>
    public void Describe(string name, Citation citation)
    {
        (Name, Citation) = (name, citation);
        Record("described", new { Slug, name });
    }

    /// <summary>Lets the public read the name.</summary>
    public void Publish()
    {
        IsPublished = true;
        Record("published", new { Slug });
    }

    /// <summary>Hides the name from the public again.</summary>
    public void Withdraw()
    {
        IsPublished = false;
        Record("withdrawn", new { Slug });
    }

    /// <summary>Whether the name has been taken away for good.</summary>
    internal bool IsErased => Slug == ErasedSlug;

    private string ErasedSlug => $"name-erased-{Id:N}";

    /// <summary>Takes the name away for good, and the slug that was made of it: that somebody held the seat or the post stays.</summary>
    internal void Erase(string? why)
    {
        (Name, Slug, Citation, IsPublished) = (Erasure.NoName, ErasedSlug, Citation.None, false);
        Record("erased", why: why);
    }
}
