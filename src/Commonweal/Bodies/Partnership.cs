using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>
/// Organisations of one or more areas that agree what must get better there, who does what about it, and answer for it
/// to each other. Rarely a partnership in law.
/// </summary>
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

    public DateOnly? DescribedEarliest { get; private set; }

    public DateOnly? DescribedLatest { get; private set; }

    /// <summary>The day of which the paper speaks, if a paper describes it; a living partnership has none.</summary>
    public ImpreciseDate? DescribedOn => ImpreciseDate.Between(DescribedEarliest, DescribedLatest);

    /// <summary>The areas that it is for.</summary>
    public IReadOnlyList<PartnershipArea> Areas => _areas;

    /// <summary>Bodies that it is said to have, but that nobody named.</summary>
    public IReadOnlyList<UnnamedBodies> Unnamed => _unnamed;

    /// <summary>States its name, what it is for and which paper describes it, and when it was formed and ended.</summary>
    public void Describe(PartnershipWords words, Lifetime lifetime, Citation citation)
    {
        (Name, ShortName, Purpose, DescribedIn) = (words.Name, words.ShortName, words.Purpose, words.DescribedIn);
        (TierId, LegalFormId) = (words.Tier?.Id, words.LegalForm?.Id);
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

    internal static void RefuseWhatIsTaken(string slug) =>
        Refuse(Platform.Slug.IsTaken(slug), $"No partnership can have the address \"{slug}\": it is taken by the installation itself");
}
