using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Signposts;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Governance.Reviews;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform;

/// <summary>Three partnerships with bodies placed, answering, working and counted at random, about half of them drafts.</summary>
internal sealed class RandomWorld(Random chance)
{
    private readonly List<object> _things = [];
    private readonly List<Partnership> _partnerships = [];
    private readonly List<Body> _bodies = [];
    private readonly List<Person> _people = [];
    private int _parts;

    /// <summary>How many things and parts of things may be drafts.</summary>
    public int Count => _partnerships.Count + _bodies.Count + _people.Count + _parts;

    public async Task<RandomWorld> Keep(TestStore store)
    {
        foreach (var (slug, published) in new[] { ("saltmarsh", true), ("downland", true), ("draft", false) })
        {
            _partnerships.Add(Given.Partnership(slug, published));
            _bodies.AddRange(Enumerable.Range(1, 8).Select(n => Given.Body(_partnerships[^1], $"Group {n}", published: chance.Next(3) > 0)));
        }

        _people.AddRange(Enumerable.Range(1, 6).Select(n => Given.Person($"Person {n}", published: chance.Next(2) > 0)));
        _things.AddRange(_people.ConvertAll(p => new PersonName(p, $"{p.Name} before", Given.Held(until: "2005"), Citation.None)));
        _parts += _people.Count;
        await store.Keep([.. _people]);
        await store.Keep([.. _partnerships]);
        await store.Keep([.. _bodies]);
        await using var db = store.Open();
        db.AttachRange(_people);
        db.AttachRange(_partnerships);
        db.AttachRange(_people);
        db.AttachRange(_bodies);
        _partnerships.ForEach(Describe);
        _bodies.ForEach(Describe);
        db.AddRange(_things);
        await db.SaveChangesAsync();
        return this;
    }

    private void Describe(Partnership partnership)
    {
        var area = Given.Area($"Area of {partnership.Slug}");
        _things.Add(area);
        partnership.Cover(area, Lifetime.NotStated, Citation.None);
        partnership.Count(new UnnamedWords("forums", "Forums", null, null, 9), within: null, Lifetime.NotStated, Citation.None);
        partnership.Count(new UnnamedWords("teams", "Teams", null, null, null), OneOf(_bodies), Lifetime.NotStated, Citation.None);
        _parts += 3;
        var protocol = new Protocol(partnership, "protocol", new ProtocolWords("Protocol"), Lifetime.NotStated, Citation.None);
        protocol.Commit(new CommitmentWords(1, "Share what we know"), Lifetime.NotStated, Citation.None);
        _things.Add(protocol);
        Review(partnership);
        _things.Add(new Signpost(partnership, 1, new SignpostWords("Who sits where", "structure"), Citation.None));
        partnership.Entrust(Council(), PartnershipRoleKind.AccountableBody, "A fund", Lifetime.NotStated, Citation.None);
        partnership.LinkTo(Party.Of(OneOf(_partnerships.FindAll(p => p != partnership))), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None);
        partnership.ShareWorkAs(Kind(partnership, KindOf.TwoTier), Lifetime.NotStated, Citation.None);
        partnership.TellOf(new EventWords("rules", "election"), Lifetime.NotStated, Citation.None);
        _parts += 7;
        Work(partnership, partnership);
    }

    private void Review(Partnership partnership)
    {
        var review = new GovernanceReview(partnership, "review", new ReviewWords("Review", Body: OneOf(_bodies)), Lifetime.NotStated, Citation.None);
        if (chance.Next(3) > 0)
        {
            review.Publish();
        }

        review.Conclude(new ConclusionWords(1, ConclusionKind.Finding, "Too many groups", Body: OneOf(_bodies)), Lifetime.NotStated, Citation.None);
        review.Report(new StageWords(1, OneOf(_bodies)), Lifetime.NotStated, Citation.None);
        partnership.Assess(Kind(partnership, KindOf.Relationship), Party.Of(OneOf(_bodies)), "We meet", Lifetime.NotStated, Citation.None);
        _things.Add(review);
        _parts += 4;
    }

    private void Describe(Body body)
    {
        var keeper = _partnerships.Find(p => p.Id == body.PartnershipId)!;
        var line = Kind(keeper, KindOf.Line);
        foreach (var whom in new[] { Party.NotStated, Party.Of("local people"), Party.Of(OneOf(_partnerships)), Party.Of(OneOf(_bodies.FindAll(b => b != body))) })
        {
            body.AnswerTo(whom, line, "All that it does", Lifetime.NotStated, Citation.None);
        }

        if (_bodies.IndexOf(body) is > 0 and var place)
        {
            body.StandWithin(_bodies[chance.Next(place)], Lifetime.NotStated, Citation.None);
            _parts++;
        }

        _parts += 4;
        Tell(body, area: _things.OfType<Area>().First());
        Work(body, keeper);
        Seat(body);
    }

    private void Seat(Body body)
    {
        var (chair, speaker) = (new Seat(body, "chair", new SeatWords($"Chair of {body.Slug} of {body.Partnership.Slug}", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None), new Seat(body, "speaker", new SeatWords("Speaker"), Lifetime.NotStated, Citation.None));
        speaker.FollowTheChairOf(OneOf(_bodies.FindAll(b => b != body)));
        chair.Appoint(new TermWords(OneOf(_people)), Given.Held(null, "2008"), Citation.None);
        foreach (var seat in new[] { chair, speaker })
        {
            seat.Designate(new DeputyWords(OneOf(_people)), Given.Held("2009"), Citation.None);
            seat.Empower(new MandateWords("Anything"), Lifetime.NotStated, Citation.None);
        }

        _parts += 7;
    }

    private void Tell(Body body, Area area)
    {
        var other = Party.Of(OneOf(_bodies.FindAll(b => b != body)));
        body.Adopt(new TermsWords("1"), other, Lifetime.NotStated, Citation.None);
        body.Delegate(other, new DelegationWords("A target"), Lifetime.NotStated, Citation.None);
        body.Open(new AccessWords(true, null, null, null), Lifetime.NotStated, Citation.None);
        body.CountSeats(10, null, Lifetime.NotStated, Citation.None);
        body.Cover(area, Lifetime.NotStated, Citation.None);
        body.PassOn("Its records", HowItWent.Continued, other, Lifetime.NotStated, Citation.None);
        _parts += 6;
    }

    private void Work(Collaboration whose, Partnership keeper)
    {
        var mode = Kind(keeper, KindOf.Mode);
        whose.Declare(mode, isPrimary: true, new ModeWords(null, null, null, null, null), Lifetime.NotStated, Citation.None);
        whose.TakeOn(mode, 1, "Speaks up", Lifetime.NotStated, Citation.None);
        whose.RelateAs(Kind(keeper, KindOf.Relationship), "Its minutes", Lifetime.NotStated, Citation.None);
        whose.SupportedBy(Council(), new SupportWords("Research"), host: null, Lifetime.NotStated, Citation.None);
        _parts += 4;
    }

    private Organisation Council()
    {
        var council = new Organisation($"council-{_things.Count}", "Council", null, null, Lifetime.NotStated, Citation.None);
        _things.Add(council);
        return council;
    }

    private Kind Kind(Partnership keeper, KindOf of)
    {
        var kind = Given.Kind(keeper, of, $"{of} {_things.Count}");
        _things.Add(kind);
        return kind;
    }

    private T OneOf<T>(List<T> things) => things[chance.Next(things.Count)];
}
