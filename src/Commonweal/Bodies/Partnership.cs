using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>
/// Organisations of one or more areas that agree what must get better there, who does what about it, and answer for it
/// to each other. Rarely a partnership in law.
/// </summary>
[Findable(nameof(ShortName))]
public sealed class Partnership : Collaboration
{
    private readonly List<PartnershipArea> _areas = [];
    private readonly List<UnnamedBodies> _unnamed = [];

    private Partnership() { }   // for EF

    /// <summary>Begins a partnership; its id is made first where its own lists of kinds need it.</summary>
    public Partnership(Guid id, string slug, PartnershipWords words, Lifetime lifetime, Citation citation)
        : base(id)
    {
        RefuseWhatIsTaken(slug);
        Slug = Platform.Slug.Checked(slug);
        Describe(words, lifetime, citation);
    }

    public override Guid OwnerId => Id;

    public override AddressBook Book => new(Owner.Installation, "partnerships");

    public string? ShortName { get; private set; }

    public Guid? TierId { get; private set; }

    public Guid? LegalFormId { get; private set; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; private set; }

    /// <summary>The paper that describes it.</summary>
    public string? DescribedIn { get; private set; }

    /// <summary>Whether it is made up, its people and organisations too, to show what the program does.</summary>
    public bool IsIllustrative { get; private set; }

    public DateOnly? DescribedEarliest { get; private set; }

    public DateOnly? DescribedLatest { get; private set; }

    /// <summary>The day of which the paper speaks, if a paper describes it; a living partnership has none.</summary>
    public ImpreciseDate? DescribedOn => ImpreciseDate.Between(DescribedEarliest, DescribedLatest);

    /// <summary>The areas that it is for.</summary>
    public IReadOnlyList<PartnershipArea> Areas => _areas;

    /// <summary>Bodies that it is said to have, but that nobody named.</summary>
    public IReadOnlyList<UnnamedBodies> Unnamed => _unnamed;

    /// <summary>States its name, what it is for, which paper describes it or that it is made up, and when it was formed and ended.</summary>
    public void Describe(PartnershipWords words, Lifetime lifetime, Citation citation)
    {
        (Name, ShortName, Purpose, DescribedIn) = (words.Name, words.ShortName, words.Purpose, words.DescribedIn);
        (TierId, LegalFormId, IsIllustrative) = (words.Tier?.Id, words.LegalForm?.Id, words.IsIllustrative);
        (DescribedEarliest, DescribedLatest) = (words.DescribedOn?.Earliest, words.DescribedOn?.Latest);
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { words.Name });
    }

    public override void Rename(string name, string slug)
    {
        RefuseWhatIsTaken(slug);
        base.Rename(name, slug);
    }

    /// <summary>States an area that it is for.</summary>
    public void Cover(Area area, Lifetime lifetime, Citation citation)
    {
        _areas.Add(new PartnershipArea(this, area, lifetime, citation));
        Record("covered", new { area.Code });
    }

    /// <summary>Takes back that it was for an area.</summary>
    public void Uncover(PartnershipArea area)
    {
        _areas.Remove(area);
        Record("uncovered", new { area.AreaId });
    }

    /// <summary>Holds bodies that are stated but not named, as a number and never as invented rows.</summary>
    public void Count(UnnamedWords words, Body? within, Lifetime lifetime, Citation citation)
    {
        _unnamed.Add(new UnnamedBodies(this, words, within, lifetime, citation));
        Record("counted", new { words.Name, words.Number });
    }

    /// <summary>Takes back bodies that were counted.</summary>
    public void Uncount(UnnamedBodies unnamed)
    {
        _unnamed.Remove(unnamed);
        Record("uncounted", new { unnamed.Name });
    }

    /// <summary>Entrusts a role to an organisation; there is one accountable body at a time, for the partnership and for each fund.</summary>
    public void Entrust(Organisation organisation, PartnershipRoleKind role, string? fund, Lifetime lifetime, Citation citation)
    {
        Refuse(
            role == PartnershipRoleKind.AccountableBody && Statements.OfType<PartnershipRole>().Any(r =>
                r.Role == role && string.Equals(r.Fund, fund, StringComparison.OrdinalIgnoreCase) && r.Lifetime.SurelyOverlaps(lifetime)),
            $"{Name} has an accountable body{(fund is null ? "" : $" for {fund}")} at that time already");

        State(new PartnershipRole(this, role, organisation, fund, lifetime, citation));
        Record("entrusted", new { organisation.Slug, role, fund });
    }

    /// <summary>States how it stands to another partnership; it is never in its own county.</summary>
    public void LinkTo(Party other, PartnershipLinkKind link, int? number, Lifetime lifetime, Citation citation)
    {
        Refuse(other.PartnershipId == Id, $"{Name} cannot be linked with itself");
        Refuse(number <= 0, "The number of partnerships must be 1 or more; leave it empty where it is not stated");
        Refuse(
            number is not null && (other.PartnershipId ?? other.OrganisationId) is not null,
            "A number counts partnerships that are not named; leave it empty where one is named");
        Refuse(
            link == PartnershipLinkKind.InTheCountyOf && other.Partnership?.IsSurelyInTheCountyOf(this, lifetime.Surely) == true,
            $"{Name} cannot be in its own county, by way of {other.Partnership?.Name}");

        State(new PartnershipLink(this, link, other, number, lifetime, citation));
        Record("linked", new { link, number });
    }

    /// <summary>States how it and the partnerships of the other tier share the work; several models may hold at once.</summary>
    public void ShareWorkAs(Kind model, Lifetime lifetime, Citation citation)
    {
        State(new TwoTierModel(this, model, lifetime, citation));
        Record("shared work as", new { model = model.Slug });
    }

    private bool IsSurelyInTheCountyOf(Partnership other, Days during) =>
        Statements.OfType<PartnershipLink>().Where(l => l is { Link: PartnershipLinkKind.InTheCountyOf, ToPartnership: not null }).Any(link =>
            during.Shared(link.Lifetime.Surely) is { IsMoreThanAHandover: true } shared
            && (link.ToPartnership == other || link.ToPartnership!.IsSurelyInTheCountyOf(other, shared)));

    internal static void RefuseWhatIsTaken(string slug) =>
        Refuse(Platform.Slug.IsTaken(slug), $"No partnership can have the address \"{slug}\": it is taken by the installation itself");
}
