using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>
/// That somebody holds a post, from and until. Two may share a post, and one person may hold two.
/// It is seen even where the person is not, as held by somebody who is not named.
/// </summary>
public sealed class PostHolding : Entity, IDated, ICited
{
    private PostHolding() { }   // for EF

    public PostHolding(Post post, Person? person, Lifetime lifetime, Citation citation)
    {
        (PostId, Post) = (post.Id, post);
        (PersonId, Person) = (person?.Id, person);
        Describe(lifetime, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid PostId { get; private set; }

    public Post Post { get; private set; } = null!;

    /// <summary>Who holds it; none where the paper says only that it is held.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Who holds it; none to a reader who may not read the name.</summary>
    public Person? Person { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States from and until when the post was held so.</summary>
    public void Describe(Lifetime lifetime, Citation citation)
    {
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { from = lifetime.From?.ToString(), until = lifetime.Until?.ToString() });
    }
}
