using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>A job that one person after another holds: "Director of Public Health". Never a person.</summary>
[Findable(nameof(Title))]
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

    /// <summary>The second organisation whose post it is, where it is a joint one.</summary>
    public Guid? JointlyWithId { get; private set; }

    /// <summary>How senior it is.</summary>
    public Guid? LevelId { get; private set; }

    /// <summary>The theme that its holder speaks for.</summary>
    public string? Portfolio { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States its title and whose post it is, and when it began and ended.</summary>
    public void Describe(string title, Organisation? organisation, Lifetime lifetime, Citation citation)
    {
        (Title, OrganisationId, Lifetime, Citation) = (title, organisation?.Id, lifetime, citation);
        Record("described", new { Slug, title });
    }

    /// <summary>Says how senior it is, and for which theme its holder speaks.</summary>
    public void Entrust(Kind? level, string? portfolio)
    {
        if ((LevelId, Portfolio) == (level?.Id, portfolio))
        {
            return;
        }

        (LevelId, Portfolio) = (level?.Id, portfolio);
        Record("entrusted", new { Slug, level = level?.Slug, portfolio });
    }

    /// <summary>Says of which second organisation it is a post too.</summary>
    public void ShareWith(Organisation? second)
    {
        Refuse(second is not null && second.Id == OrganisationId, $"{Title} cannot be a joint post of {second?.Name} and itself: name another organisation");
        if (JointlyWithId == second?.Id)
        {
            return;
        }

        JointlyWithId = second?.Id;
        Record("shared", new { Slug, with = second?.Slug });
    }
}
