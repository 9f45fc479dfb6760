using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>A job that one person after another holds: "Director of Public Health". Never a person.</summary>
public sealed class Post : Entity, IDated, ICited
{
    private Post() { }   // for EF

    public Post(string slug, string title, Organisation? organisation, Lifetime lifetime, Citation citation)
    {
        Slug = Platform.Slug.Checked(slug);
        Describe(title, organisation, lifetime, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public Guid? OrganisationId { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States its title and whose post it is, and when it began and ended.</summary>
    public void Describe(string title, Organisation? organisation, Lifetime lifetime, Citation citation)
    {
        (Title, OrganisationId, Lifetime, Citation) = (title, organisation?.Id, lifetime, citation);
        Record("described", new { Slug, title });
    }
}
