using Commonweal.Platform;
using Commonweal.Platform.History;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>That a person was called so, from and until; seen only where the person is.</summary>
[SeenWith(nameof(Person))]
[Findable(nameof(Name))]
public sealed class PersonName : Entity, IDated, ICited
{
    private PersonName() { }   // for EF

    public PersonName(Person person, string name, Lifetime lifetime, Citation citation)
    {
        (PersonId, Person, Name) = (person.Id, person, name);
        Describe(lifetime, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States from and until when the person was called so.</summary>
    public void Describe(Lifetime lifetime, Citation citation)
    {
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { Name });
    }

    /// <summary>Leaves word that it was taken away for good; the row itself is then removed.</summary>
    internal void Erase()
    {
        Name = Erasure.NoName;
        Record("erased");
    }

    /// <summary>What a person was called on a day: the name in force, the later one on the day of a handover; else the one they have.</summary>
    public static string On(DateOnly day, string otherwise, IEnumerable<(string Name, Lifetime Lifetime)> names) =>
        names.Where(n => n.Lifetime.Includes(day))
            .OrderByDescending(n => n.Lifetime.From?.Earliest)
            .Select(n => n.Name)
            .FirstOrDefault(otherwise);
}
