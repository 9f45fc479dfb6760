using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Strategies;

/// <summary>
/// What somebody has written down to reach: a strategy, an agreement, an organisation's own plan (entities 25 and 28). It is named
/// here, so that targets can stand under it.
/// </summary>
[SeenWith(nameof(Partnership))]
public sealed class Plan : Entity, IDated, ICited
{
    private Plan() { }   // for EF

    public Plan(Partnership partnership, string slug, string name, Kind? kind, Organisation? whose, Lifetime lifetime, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(name, kind, whose, lifetime, citation);
    }

    /// <summary>The partnership that speaks of it.</summary>
    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>What sort of plan it is, in the partnership's own words.</summary>
    public Guid? KindId { get; private set; }

    public Kind? Kind { get; private set; }

    /// <summary>The organisation whose own plan it is; null for one of the partnership.</summary>
    public Guid? WhoseId { get; private set; }

    public Organisation? Whose { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what it is called, what sort of plan it is, whose, and when it holds.</summary>
    public void Describe(string name, Kind? kind, Organisation? whose, Lifetime lifetime, Citation citation)
    {
        (Name, KindId, Kind, WhoseId, Whose) = (name, kind?.Id, kind, whose?.Id, whose);
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { Slug, name });
    }
}
