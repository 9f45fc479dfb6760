using System.Globalization;
using System.Reflection;
using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Bodies.Seats;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>A partnership, its boards and groups and what is stated of them, held in memory against the rules; a test says only what it is about.</summary>
internal sealed class Governed(bool isDescribed = false)
{
    public const string English = "english-partnership";

    private static readonly Dictionary<string, PropertyInfo> s_links = new[] { "ToBody", "ToOrganisation", "ToPost" }
        .ToDictionary(n => n, n => typeof(CollaborationStatement).GetProperty(n)!);

    private readonly List<Kind> _kinds = [];
    private readonly List<Body> _bodies = [];
    private readonly List<Protocol> _protocols = [];
    private readonly Dictionary<Guid, Entity> _others = [];

    public DateOnly On { get; set; } = new(2009, 10, 15);

    public Partnership Partnership { get; } = Given.Partnership();

    public RegimeBook Book { get; init; } = RegimeBook.Shipped;

    public string Regime { get; init; } = English;

    /// <summary>A word on a list, of the partnership or of all.</summary>
    public Kind Kind(KindOf of, string slug)
    {
        if (_kinds.Find(k => k.Of == of && k.Slug == slug) is { } known)
        {
            return known;
        }

        var keeper = Commonweal.Platform.Kinds.Kind.IsShared(of) ? Owner.Installation : Partnership.Id;
        var kind = new Kind(keeper, of, slug, new KindWords(slug, slug, null, null), 1, Citation.None);
        _kinds.Add(kind);
        return kind;
    }

    public Body Body(string name, string? kind = null, string? layer = null, string? act = null, Lifetime? lifetime = null)
    {
        var body = Given.Body(Partnership, name);
        body.Describe(
            new BodyWords(name, kind is null ? null : Kind(KindOf.Body, kind), layer is null ? null : Kind(KindOf.Layer, layer), StatutoryBasis: act),
            lifetime ?? Lifetime.NotStated, Citation.None);
        _bodies.Add(body);
        return body;
    }

    public Body Board() => Body("Board", "board");

    public Body Executive() => Body("Executive", "executive");

    public Body Theme(string name = "Health") => Body(name, "thematic-group");

    public Organisation Organisation(string name, string? sector = null)
    {
        var organisation = new Organisation(Slug.Of(name), name, sector is null ? null : Kind(KindOf.Sector, sector), null, Lifetime.NotStated, Citation.None);
        _others[organisation.Id] = organisation;
        return organisation;
    }

    public static Area Area(string name) => Given.Area(name);

    public static Seat Seat(Body body, string name, SeatWords? words = null) =>
        new(body, Slug.Of(name), words is null ? new SeatWords(name) : words with { Name = name }, Lifetime.NotStated, Citation.None);

    /// <summary>A seat that somebody holds.</summary>
    public static Seat Held(Body body, string name, SeatWords? words = null)
    {
        var seat = Seat(body, name, words);
        seat.Appoint(new TermWords(Given.Person($"Holder of {name}")), Lifetime.NotStated, Citation.None);
        return seat;
    }

    public static void Seats(Body body, int number)
    {
        for (var n = 1; n <= number; n++)
        {
            Seat(body, $"Seat {n}");
        }
    }

    /// <summary>States that nobody sits there but those who are named.</summary>
    public static void AllAreNamed(Body body) => body.CountSeats(0, null, Lifetime.NotStated, Citation.None);

    public static void Adopt(Body body, TermsWords words, string? from = null) => body.Adopt(words, Party.NotStated, Given.Held(from), Citation.None);

    public void Declare(Collaboration whose, string mode, bool isPrimary = false) =>
        whose.Declare(Kind(KindOf.Mode, mode), isPrimary, new ModeWords(null, null, null, null, null), Lifetime.NotStated, Citation.None);

    public void TakeOn(Collaboration whose, string mode, string function) =>
        whose.TakeOn(Kind(KindOf.Mode, mode), whose.Functions.Count() + 1, function, Lifetime.NotStated, Citation.None);

    public void AnswerTo(Body body, string whom, string line = "reports-to") =>
        body.AnswerTo(Party.Of(whom), Kind(KindOf.Line, line), null, Lifetime.NotStated, Citation.None);

    public void CountAs(Organisation organisation, string term) => Partnership.CountAs(new CountedWord(null, organisation), Regime, term, Lifetime.NotStated, Citation.None);

    public void CountAs(Kind kind, string term) => Partnership.CountAs(new CountedWord(kind, null), Regime, term, Lifetime.NotStated, Citation.None);

    public Protocol Protocol(string title, ImpreciseDate? nextReview = null)
    {
        var protocol = new Protocol(Partnership, Slug.Of(title), new ProtocolWords(title, NextReview: nextReview), Lifetime.NotStated, Citation.None);
        _protocols.Add(protocol);
        return protocol;
    }

    /// <summary>What is found by a rule, as a person would read it: "FallsShort, Seats: 11".</summary>
    public string Says(string rule, Body? body = null) => Check().Findings.Where(f => f.Rule.Slug == rule && f.Body?.Id == body?.Id).ToList() is [var finding] ? Words(finding) : "";

    public GovernanceCheck Check()
    {
        if (!Partnership.Statements.OfType<RulesThatApply>().Any())
        {
            Partnership.ComeUnder(Regime, HowPublic.Check, Lifetime.NotStated, Citation.None);
        }

        var statements = Partnership.Statements.Concat(_bodies.SelectMany(b => b.Statements)).ToList();
        statements.ForEach(Link);
        return new GovernanceCheck(Book, On, new Facts.Read(
            new PartnershipFacts(Partnership.Id, Partnership.Slug, Partnership.Name, isDescribed),
            _kinds, statements, _protocols, [.. _bodies.Where(b => b.Lifetime.Includes(On))], Known.Sitting(On, _bodies.SelectMany(b => b.Seats))));
    }

    // The database puts the other party there when it reads a statement.
    private void Link(CollaborationStatement statement)
    {
        _bodies.ForEach(b => _others[b.Id] = b);
        foreach (var (id, to) in new[] { (statement.ToBodyId, "ToBody"), (statement.ToOrganisationId, "ToOrganisation"), (statement.ToPostId, "ToPost") })
        {
            if (id is { } known && _others.TryGetValue(known, out var other))
            {
                s_links[to].SetValue(statement, other);
            }
        }
    }

    public static string Words(Finding finding) => string.Join(", ", new[]
    {
        $"{finding.Verdict}", finding.Found.Fact.ToString(CultureInfo.InvariantCulture) + (finding.Found.Details.Count > 0 ? $" ({string.Join("; ", finding.Found.Details)})" : ""),
        finding.Since is { } since ? $"since {since}" : null,
    }.OfType<string>());
}
