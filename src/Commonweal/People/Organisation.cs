using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>A council, police force, trust, college, business or group; one record for every partnership that it has to do with.</summary>
public sealed class Organisation : Entity, IAddressed, IDated, ICited
{
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

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States its name, sector and area, and when it began and ended.</summary>
    public void Describe(string name, Kind? sector, Area? area, Lifetime lifetime, Citation citation)
    {
        (Name, SectorId, AreaId, Lifetime, Citation) = (name, sector?.Id, area?.Id, lifetime, citation);
        Record("described", new { Slug, name });
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
}
