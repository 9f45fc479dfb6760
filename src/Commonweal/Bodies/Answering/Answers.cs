namespace Commonweal.Bodies.Answering;

/// <summary>
/// Who answers to whom on a day: upwards from one to the next until it ends or comes round, sideways to the public, and home to
/// each partner's own governing body (paper 002, paragraphs 20 and 21).
/// </summary>
public sealed class Answers
{
    private readonly ILookup<Guid, KnownLine> _lines;
    private readonly Dictionary<Guid, KnownOrganisation> _organisations;

    public Answers(DateOnly on, IEnumerable<KnownLine> lines, IEnumerable<KnownOrganisation> organisations)
    {
        // In an order of their own, whatever that of the store: those that lead on before those in words.
        _lines = lines.Where(l => l.Lifetime.Includes(on))
            .OrderBy(l => l.To?.Who.Others is not null).ThenBy(l => l.To?.Name, StringComparer.Ordinal).ThenBy(l => l.Subject, StringComparer.Ordinal).ToLookup(l => l.BodyId);
        _organisations = organisations.Where(o => o.Lifetime.Includes(on)).ToDictionary(o => o.Organisation.Id!.Value);
    }

    /// <summary>To whom a body or an organisation answers, and these in turn; those in words are beside it and not above it.</summary>
    public IReadOnlyList<Answer> Upwards(Answerable from) =>
        [.. Of(from, new Walk(from)).Where(a => a.To?.Who.Others is null)];

    /// <summary>To whom a body answers in words, such as local people.</summary>
    public IReadOnlyList<Answer> Sideways(Answerable body) =>
        [.. Of(body, new Walk(body)).Where(a => a.To?.Who.Others is not null)];

    /// <summary>Each organisation that has a seat, and to whom it answers at home.</summary>
    public IReadOnlyList<BySeat> Home(IEnumerable<SeatOf> seats) =>
        [.. seats.Where(s => s.OrganisationId is { } id && _organisations.ContainsKey(id)).GroupBy(s => s.OrganisationId!.Value)
            .Select(g => Tied(_organisations[g.Key].Organisation, g))];

    /// <summary>Each body on which an organisation has a seat, and to whom that body answers.</summary>
    public IReadOnlyList<BySeat> Through(IEnumerable<SeatOf> seats) =>
        [.. seats.GroupBy(s => s.Body.Id).Select(g => Tied(g.First().Body, g))];

    private BySeat Tied(Answerable whose, IEnumerable<SeatOf> seats) =>
        new(whose, [.. seats.Select(s => s.Name).Order(StringComparer.CurrentCulture)], Of(whose, new Walk(whose)));

    private List<Answer> Of(Answerable from, Walk walk)
    {
        if (from.Who.OrganisationId is { } organisation)
        {
            return _organisations.TryGetValue(organisation, out var known) ? OfOrganisation(known, walk) : [];
        }

        return from.Who.BodyId is { } body ? [.. _lines[body].Select(l => OfLine(l, walk))] : [];
    }

    private Answer OfLine(KnownLine line, Walk walk) =>
        (line.PostOf is { } post ? OfPost(line.To!, post, walk) : Step(AnswersBy.Line, line.To, walk)) with
        {
            LineId = line.LineId,
            Subject = line.Subject,
            Lifetime = line.Lifetime,
            Citation = line.Citation,
        };

    private Answer OfPost(Answerable post, Guid organisation, Walk walk)
    {
        var inTurn = _organisations.TryGetValue(organisation, out var its) ? [Step(AnswersBy.Post, its.Organisation, walk)] : Array.Empty<Answer>();
        return new Answer(AnswersBy.Line, post, inTurn.Length > 0 ? Onward.InTurn : Onward.Ends, inTurn);
    }

    private List<Answer> OfOrganisation(KnownOrganisation from, Walk walk) =>
        [.. new[] { (By: AnswersBy.Itself, Id: from.AnswersToId), (By: AnswersBy.Part, Id: from.PartOfId) }
            .Where(x => x.Id is { } id && _organisations.ContainsKey(id))
            .Select(x => Step(x.By, _organisations[x.Id!.Value].Organisation, walk) with { Citation = from.Citation })];

    private Answer Step(AnswersBy by, Answerable? to, Walk walk)
    {
        if (to?.Id is not { } id || to.Who.PartnershipId is not null || to.Who.PostId is not null)
        {
            return new Answer(by, to, Onward.Ends, []);
        }

        // An organisation that a line leads to is told with its governing body.
        to = to.Who.OrganisationId is not null && _organisations.TryGetValue(id, out var known) ? known.Organisation : to;
        if (walk.IsOnTheWay(id))
        {
            return new Answer(by, to, Onward.ComesRound, []);
        }

        if (!walk.Tell(id))
        {
            return new Answer(by, to, Onward.ToldAbove, []);
        }

        walk.Enter(id);
        var inTurn = Of(to, walk);
        walk.Leave(id);
        return new Answer(by, to, inTurn.Count > 0 ? Onward.InTurn : Onward.NotStated, inTurn);
    }
}
