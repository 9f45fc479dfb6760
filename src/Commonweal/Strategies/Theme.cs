using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Strategies;

/// <summary>What must get better, in a few words, under which indicators and targets stand: a theme of a strategy, a block of an agreement (entity 26).</summary>
[SeenWith(nameof(Partnership))]
public sealed class Theme : Entity, ICited
{
    private Theme() { }   // for EF

    public Theme(Partnership partnership, string slug, string name, Plan? plan, int? order, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(name, plan, order, citation);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The plan whose theme it is; null where it stands over several, or none is stated.</summary>
    public Guid? PlanId { get; private set; }

    public Plan? Plan { get; private set; }

    /// <summary>Its place among the others, counted from 1; null where it is not stated.</summary>
    public int? Order { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what it is called, of which plan it is, and where it stands.</summary>
    public void Describe(string name, Plan? plan, int? order, Citation citation)
    {
        Refuse(order < 1, "The place of a theme is 1 or more");

        (Name, PlanId, Plan, Order, Citation) = (name, plan?.Id, plan, order, citation);
        Record("described", new { Slug, name });
    }
}
