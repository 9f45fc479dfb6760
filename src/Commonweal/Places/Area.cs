using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Places;

/// <summary>A place with a boundary and a code: a ward, a town, a district, a county. Shared by the whole installation.</summary>
[Findable(nameof(Name))]
public sealed class Area : Entity, IDated, ICited
{
    private readonly List<AreaSuccession> _successions = [];

    private Area() { }   // for EF

    public Area(string code, string name, Kind? kind, Lifetime lifetime, Citation citation, bool isIllustrative = false)
    {
        Code = code;
        Describe(name, kind, lifetime, citation, isIllustrative);
    }

    public override Guid OwnerId => Owner.Installation;

    /// <summary>Its nine-character national code, or the old code or slug of a place that never had one.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid? KindId { get; private set; }

    public Guid? WithinId { get; private set; }

    public Area? Within { get; private set; }

    /// <summary>Whether it is made up, to show what the program does.</summary>
    public bool IsIllustrative { get; private set; }

    /// <summary>What came after it.</summary>
    public IReadOnlyList<AreaSuccession> Successions => _successions;

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what it is called, its kind, when it began and ended, and whether it is made up.</summary>
    public void Describe(string name, Kind? kind, Lifetime lifetime, Citation citation, bool isIllustrative = false)
    {
        (Name, KindId, IsIllustrative, Lifetime, Citation) = (name, kind?.Id, isIllustrative, lifetime, citation);
        Record("described", new { Code, name });
    }

    /// <summary>Says which larger area it lies in.</summary>
    public void LieWithin(Area? larger)
    {
        for (var around = larger; around is not null; around = around.Within)
        {
            Refuse(around == this, $"{Name} cannot lie within itself, by way of {larger!.Name}");
        }

        if (WithinId == larger?.Id)
        {
            return;
        }

        (Within, WithinId) = (larger, larger?.Id);
        Record("placed", new { Code, within = larger?.Code });
    }

    /// <summary>Says which area came after it, and when that one took over.</summary>
    public AreaSuccession BeSucceededBy(Area after, ImpreciseDate? on, Citation citation)
    {
        Refuse(after == this || after.ComesBefore(this), $"{Name} cannot succeed itself, by way of {after.Name}");

        var succession = new AreaSuccession(this, after);
        succession.Describe(on, citation);
        _successions.Add(succession);
        return succession;
    }

    internal void TakeBack(AreaSuccession succession) => _successions.Remove(succession);

    private bool ComesBefore(Area other) => _successions.Exists(s => s.After == other || s.After.ComesBefore(other));
}
