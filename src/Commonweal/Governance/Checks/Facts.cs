using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Kinds;
using Term = Commonweal.Governance.Regimes.Term;

namespace Commonweal.Governance.Checks;

/// <summary>All that the rules look at of a partnership on one day.</summary>
public sealed class Facts
{
    private readonly Dictionary<Guid, Kind> _kinds;
    private readonly Dictionary<string, Term> _terms;
    private readonly ILookup<string, Guid> _countAs;
    private readonly HashSet<Guid> _counted;
    private readonly IReadOnlyCollection<CollaborationStatement> _stated;

    internal Facts(DateOnly on, Regime? regime, Read read)
    {
        (On, Partnership) = (on, read.Partnership);
        _kinds = read.Kinds.ToDictionary(k => k.Id);
        _terms = (regime?.Terms ?? []).ToDictionary(t => t.Slug, StringComparer.Ordinal);
        _stated = [.. read.Statements.Where(s => s.PartnershipId == read.Partnership.Id)];
        var counts = Of<CountsAs>().Where(c => c.Regime == regime?.Slug).Select(c => (c.Term, Id: c.KindId ?? c.ToOrganisationId!.Value)).ToList();
        (_countAs, _counted) = (counts.ToLookup(c => c.Term, c => c.Id), [.. counts.Select(c => c.Id)]);
        Protocols = [.. read.Protocols.Where(p => p.Lifetime.Includes(on))];
        var ofBody = read.Statements.ToLookup(s => s.BodyId);
        Bodies = [.. read.Bodies.Select(b => new BodyFacts(this, b, [.. ofBody[b.Id]], [.. read.Sitting.Of(b.Id)]))];
    }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    public PartnershipFacts Partnership { get; }

    /// <summary>Its boards and groups on the day.</summary>
    public IReadOnlyList<BodyFacts> Bodies { get; }

    /// <summary>What it agreed in writing and that holds on the day.</summary>
    public IReadOnlyList<Protocol> Protocols { get; }

    /// <summary>What is stated of the partnership itself and holds on the day.</summary>
    public IEnumerable<T> Of<T>()
        where T : CollaborationStatement => _stated.OfType<T>().Where(s => s.Lifetime.Includes(On));

    /// <summary>What was ever stated of the partnership itself.</summary>
    public IEnumerable<T> Ever<T>()
        where T : CollaborationStatement => _stated.OfType<T>();

    /// <summary>Whether a kind or an organisation counts as a term: because the partnership says so, or because the rules know the word.</summary>
    public bool CountsAs(string term, Guid? word) => word is { } id
        && (_counted.Contains(id) ? _countAs[term].Contains(id) : _kinds.TryGetValue(id, out var kind) && _terms[term].Knows(kind));

    /// <summary>Whether any word of the partnership, or an organisation, counts as the term: else nobody can tell what does.</summary>
    public bool IsKnown(string term) => _countAs[term].Any() || _kinds.Keys.Any(k => CountsAs(term, k));

    /// <summary>Whether a word of the partnership counts as any term of the rules, so that they know what it means.</summary>
    public bool IsUnderstood(Guid? word) => _terms.Keys.Any(t => CountsAs(t, word));

    /// <summary>Whether a seat is one of those of whom a term speaks; none where what would tell is not stated of it.</summary>
    public bool? IsFor(SeatOnADay seat, string term)
    {
        var of = _terms[term].Of;
        var words = Words(seat, of).OfType<Guid>().ToList();
        // Whoever chairs another board or group sits here as what they are there.
        if (words.Count == 0 && seat.Seat.ChairOfId is { } other)
        {
            words = [.. Bodies.Where(b => b.Id == other).SelectMany(b => b.Chairs).SelectMany(c => Words(c, of)).OfType<Guid>()];
        }

        // Whoever chairs this one is one of those who sit here: the seat is for no further organisation or interest unless it
        // says for whom. Of which sector that one is, somebody would have to say.
        var isOfOffice = seat.Seat.Role is not SeatRole.Member && of is not TermOf.Sector;
        return words.Exists(w => CountsAs(term, w)) ? true : words.Count > 0 || isOfOffice ? false : null;
    }

    /// <summary>Whether it keeps its registers itself: one that a paper describes is known only as far as the paper goes.</summary>
    public bool IsLiving => !Partnership.IsDescribed;

    /// <summary>Whether a living partnership states such a thing of any board or group, so that where it states none there is none.</summary>
    public bool Keeps<T>()
        where T : CollaborationStatement => IsLiving && Bodies.Any(b => b.Of<T>().Any());

    /// <summary>The partnership's own word for a kind; its list is its own.</summary>
    public string Word(Guid? kind) => kind is { } id && _kinds.TryGetValue(id, out var known) ? known.Name : "";

    /// <summary>What people call a term of the rules.</summary>
    public string NameOf(string term) => _terms[term].Name;

    /// <summary>Whom a statement leads to, by name.</summary>
    public string Named(CollaborationStatement statement) =>
        statement.ToBody?.Name ?? statement.ToOrganisation?.Name ?? statement.ToPartnership?.Name ?? statement.ToPost?.Title ?? statement.ToOthers ?? Word(statement.KindId);

    private static IEnumerable<Guid?> Words(SeatOnADay seat, TermOf of) => of switch
    {
        TermOf.Seat => [seat.Seat.KindId],
        TermOf.Sector => [seat.Seat.SectorId ?? seat.Seat.OrganisationSectorId],
        TermOf.Organisation => [seat.Seat.OrganisationId, seat.Seat.PostOrganisationId],
        TermOf.Level => seat.Seat.Terms.Where(t => seat.Holdings.Any(h => h.Holder.PostId == t.PostId)).Select(t => t.PostLevelId).Prepend(seat.Seat.PostLevelId),
        _ => [],
    };

    /// <summary>What the facts are made from, as read.</summary>
    internal sealed record Read(
        PartnershipFacts Partnership,
        IReadOnlyCollection<Kind> Kinds,
        IReadOnlyCollection<CollaborationStatement> Statements,
        IReadOnlyCollection<Protocol> Protocols,
        IReadOnlyCollection<Body> Bodies,
        Sitting Sitting);
}
