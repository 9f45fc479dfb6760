using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Checks;

/// <summary>A board or group as the rules look at it on one day.</summary>
public sealed class BodyFacts(Facts facts, Body body, IReadOnlyCollection<CollaborationStatement> stated, IReadOnlyList<SeatOnADay> seats)
{
    public Guid Id => body.Id;

    public string Slug => body.Slug;

    public string Name => body.Name;

    /// <summary>When it was formed and when it ends.</summary>
    public Lifetime Lifetime => body.Lifetime;

    public string? StatutoryBasis => body.StatutoryBasis;

    /// <summary>Its layer; none where it is not stated.</summary>
    public Guid? LayerId => body.LayerId;

    /// <summary>Whether a layer is stated.</summary>
    public bool HasLayer => body.LayerId is not null;

    /// <summary>Whether its kind is stated.</summary>
    public bool HasKind => body.KindId is not null;

    /// <summary>The board or group that it stands within on the day.</summary>
    public BodyFacts? Within => Handover.Counting(body.Placements, facts.On).FirstOrDefault() is { } placement
        ? facts.Bodies.FirstOrDefault(b => b.Id == placement.WithinId)
        : null;

    /// <summary>Its seats on the day; more may be there than are stated.</summary>
    public IReadOnlyList<SeatOnADay> Seats => seats;

    /// <summary>Whether it is stated that it stands within another, be it one that is not among those of the day.</summary>
    public bool IsWithinAnother => body.Placements.Any(p => p.Lifetime.Includes(facts.On));

    /// <summary>The seats of those who chair it.</summary>
    public IEnumerable<SeatOnADay> Chairs => seats.Where(s => s.Seat.Role is SeatRole.Chair);

    /// <summary>How many sit at least: the seats that are stated and those that are counted.</summary>
    public int SitAtLeast => seats.Count + Of<UnnamedSeats>().Sum(u => u.Number ?? 0);

    /// <summary>Whether no more than these sit: somebody stated that there are no others, or all are counted and none is named.</summary>
    public bool AreAllSeatsStated => AreAllSeatsNamed
        || (Of<UnnamedSeats>().Any() && Of<UnnamedSeats>().All(u => u.Number is not null) && (seats.Count == 0 || Of<UnnamedSeats>().Any(u => u.Number == 0)));

    /// <summary>Whether each seat is named: somebody stated that there are no others.</summary>
    public bool AreAllSeatsNamed => Of<UnnamedSeats>().Any() && Of<UnnamedSeats>().All(u => u.Number == 0);

    /// <summary>The terms of reference in force: of those that had begun, the latest.</summary>
    public TermsOfReference? Terms => Latest<TermsOfReference>();

    /// <summary>Whether the public may come.</summary>
    public PublicAccess? Access => Latest<PublicAccess>();

    /// <summary>Whether its kind or layer counts as a term of the rules.</summary>
    public bool Is(string term) => facts.CountsAs(term, body.KindId) || facts.CountsAs(term, body.LayerId);

    /// <summary>The seats of the sectors themselves; of an organisation that sits there for its own work nobody asks for whom it speaks.</summary>
    public IEnumerable<SeatOnADay> SeatsOfSectors(IEnumerable<string> terms) => seats.Where(s => terms.Any(t => facts.CountsAs(t, s.Seat.SectorId)));

    /// <summary>Whether those of whom a term speaks have a seat; none where that cannot be told, because not all seats are named or not all say for whom.</summary>
    public bool? HasSeatFor(string term)
    {
        var ofTerm = seats.Select(s => facts.IsFor(s, term)).ToList();
        return ofTerm.Contains(true) ? true
            : facts.IsLiving && AreAllSeatsNamed && facts.IsKnown(term) && !ofTerm.Contains(null) ? false
            : null;
    }

    /// <summary>What is stated of it and holds on the day.</summary>
    public IEnumerable<T> Of<T>()
        where T : CollaborationStatement => stated.OfType<T>().Where(s => s.Lifetime.Includes(facts.On));

    /// <summary>What was ever stated of it.</summary>
    public IEnumerable<T> Ever<T>()
        where T : CollaborationStatement => stated.OfType<T>();

    private T? Latest<T>()
        where T : CollaborationStatement =>
        stated.OfType<T>().Where(s => !(facts.On < s.Lifetime.From?.Earliest)).MaxBy(s => s.Lifetime.From?.Earliest ?? DateOnly.MinValue) is { } latest
            && latest.Lifetime.Includes(facts.On) ? latest : null;
}
