using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>A council, police force, trust, college, business or group; one record for every partnership that it has to do with.</summary>
public sealed class Organisation : Entity, IAddressed, IDated, ICited
{
    private readonly List<Succession> _successions = [];

    private Organisation() { }   // for EF

    public Organisation(string slug, string name, Kind? sector, Area? area, Lifetime lifetime, Citation citation)
    {
        Slug = Platform.Slug.Checked(slug);
        Describe(name, sector, area, lifetime, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public AddressBook Book => new(Owner.Installation, "organisations");

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid? SectorId { get; private set; }

    public Guid? AreaId { get; private set; }

    public Guid? PartOfId { get; private set; }

    public Organisation? PartOf { get; private set; }

    public Guid? AnswersToId { get; private set; }

    /// <summary>To whom it answers: a police force to its police authority. It is no part of it.</summary>
    public Organisation? AnswersTo { get; private set; }

    /// <summary>What its own governing body is called: "Board of Trustees".</summary>
    public string? GoverningBody { get; private set; }

    /// <summary>For whom it is the umbrella: "voluntary groups in the district".</summary>
    public string? UmbrellaFor { get; private set; }

    /// <summary>The Act that names it as a partner.</summary>
    public string? StatutoryPartner { get; private set; }

    /// <summary>What it says of itself on its public page.</summary>
    public string? About { get; private set; }

    /// <summary>The day on which it last looked at that (HOR-50).</summary>
    public DateOnly? AboutLookedAtOn { get; private set; }

    /// <summary>What came after it.</summary>
    public IReadOnlyList<Succession> Successions => _successions;

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States its name, sector and area, and when it began and ended.</summary>
    public void Describe(string name, Kind? sector, Area? area, Lifetime lifetime, Citation citation)
    {
        (Name, SectorId, AreaId, Lifetime, Citation) = (name, sector?.Id, area?.Id, lifetime, citation);
        Record("described", new { Slug, name });
    }

    /// <summary>Corrects its name, sector and source: it was never otherwise. Its address stays.</summary>
    public void Correct(string name, Kind? sector, Area? area, Citation citation, string? why)
    {
        if ((Name, SectorId, AreaId, Citation) == (name, sector?.Id, area?.Id, citation))
        {
            return;
        }

        (Name, SectorId, AreaId, Citation) = (name, sector?.Id, area?.Id, citation);
        Record("corrected", new { Slug, name, why });
    }

    /// <summary>Takes another name and address; the old address leads to it for ever.</summary>
    public void Rename(string name, string slug)
    {
        var before = Name;
        (Name, Slug) = (name, Platform.Slug.Checked(slug));
        Record("renamed", new { before, name });
    }

    /// <summary>Says what its own governing body is, for whom it is the umbrella, and which Act names it as a partner.</summary>
    public void Constitute(string? governingBody, string? umbrellaFor, string? statutoryPartner)
    {
        if ((GoverningBody, UmbrellaFor, StatutoryPartner) == (governingBody, umbrellaFor, statutoryPartner))
        {
            return;
        }

        (GoverningBody, UmbrellaFor, StatutoryPartner) = (governingBody, umbrellaFor, statutoryPartner);
        Record("constituted", new { Slug, governingBody, umbrellaFor, statutoryPartner });
    }

    /// <summary>Says something of itself, or that what it said before is still right.</summary>
    public void SpeakOfItself(string? text, DateOnly on)
    {
        (About, AboutLookedAtOn) = (text, on);
        Record("spoke of itself", new { Slug, on });
    }

    /// <summary>Says to which other organisation it answers without being a part of it.</summary>
    public void AnswerTo(Organisation? other)
    {
        for (var above = other; above is not null; above = above.AnswersTo)
        {
            Refuse(above == this, $"{Name} cannot answer to itself, by way of {other!.Name}");
        }

        if (AnswersToId == other?.Id)
        {
            return;
        }

        (AnswersTo, AnswersToId) = (other, other?.Id);
        Record("answered to", new { Slug, to = other?.Slug });
    }

    /// <summary>Says of which larger organisation it is a part: a division of a council, a unit of a trust.</summary>
    public void BePartOf(Organisation? larger)
    {
        for (var around = larger; around is not null; around = around.PartOf)
        {
            Refuse(around == this, $"{Name} cannot be part of itself, by way of {larger!.Name}");
        }

        if (PartOfId == larger?.Id)
        {
            return;
        }

        (PartOf, PartOfId) = (larger, larger?.Id);
        Record("placed", new { Slug, partOf = larger?.Slug });
    }

    /// <summary>Says which organisation came after it, and when that one took over.</summary>
    public Succession BeSucceededBy(Organisation after, ImpreciseDate? on, Citation citation)
    {
        Refuse(after == this || after.ComesBefore(this), $"{Name} cannot succeed itself, by way of {after.Name}");

        var succession = new Succession(this, after);
        succession.Describe(on, citation);
        _successions.Add(succession);
        return succession;
    }

    internal void TakeBack(Succession succession) => _successions.Remove(succession);

    private bool ComesBefore(Organisation other) => _successions.Exists(s => s.After == other || s.After.ComesBefore(other));
}
