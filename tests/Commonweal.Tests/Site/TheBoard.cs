using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Site;

/// <summary>
/// A board of which much is stated, in the summer of 2009: a chair that changes hands within a day, seats that are held,
/// held over, vacant and not stated, a district's two seats that became one, terms of reference, and what it handed on.
/// </summary>
internal sealed class TheBoard
{
    /// <summary>The day of which most is stated.</summary>
    public const string Day = "2009-07-20";

    private static readonly Citation s_paper = new("Minutes of the Board, 20 July 2009, item 4", null, null);
    private readonly List<object> _things = [];
    private readonly Partnership _partnership = Given.Partnership();
    private readonly Organisation _council;
    private readonly Body _board;
    private readonly Body _transport;
    private readonly Body _former;

    public TheBoard()
    {
        _partnership.Describe(new PartnershipWords("Saltmarsh Together", Purpose: "To make Saltmarsh a good place to live"), Lifetime.NotStated, s_paper);
        _things.Add(_partnership);
        var area = Listed(Given.Area("Saltmarsh"));
        _council = Listed(new Organisation("saltmarsh-council", "Saltmarsh Council", null, area, Lifetime.NotStated, s_paper));
        (_board, _transport, _former) = (Body("Board", "To agree what is done together"), Body("Transport", null), Body("Forum of 2002", null));
        _transport.StandWithin(_board, Lifetime.NotStated, s_paper);
        _former.Describe(new BodyWords("Forum of 2002"), Given.Held("2002", "2008-12-31"), s_paper);

        SeatsThatAreHeld();
        SeatsThatAreNot();
        OneSeatOutOfTwo();
        WhatIsStatedOfIt();
    }

    public Task Keep(TestStore store) => store.Keep([.. _things]);

    private void SeatsThatAreHeld()
    {
        var chair = Seat("Chair", new SeatWords("Chair", Role: SeatRole.Chair, Vote: Vote.Votes, Organisation: _council));
        chair.Appoint(new TermWords(Person("Ann Chairing")), Given.Held("2007-06-15", "2009-06-15"), s_paper);
        chair.Appoint(new TermWords(Person("Ben Following"), HowChosen: "Elected by the Board", AppointedBy: _council), Given.Held("2009-06-15"), s_paper);
        chair.Empower(new MandateWords("Spending on small grants", LimitInPounds: 5000, MustReferBack: true, NominationLetter: "Letter of 1 June 2009", GivenBy: _council), Given.Held("2009-06-15"), s_paper);

        Seat("Parish councils", Vote.Votes).Appoint(new TermWords(Person("Cara Parish")), Given.Held("2009-07"), s_paper);
        Seat("Faith communities", Vote.Advises).Appoint(new TermWords(Person("Dev Faithful")), Given.Held("2005"), s_paper);
        Seat("Business", Vote.Votes).Appoint(new TermWords(Person("Eve Trading"), Recorded: ImpreciseDate.Day(2009, 7, 14)), Given.Held("2009-05-01"), s_paper);
        Seat("Tenants", Vote.Observes).Appoint(new TermWords(Person("Flo Tenant"), HoldsOver: true), Given.Held("2006-04-01", "2009-03-31"), s_paper);

        var post = Listed(new Post("saltmarsh-area-commander", "Area Commander", null, Lifetime.NotStated, s_paper));
        var police = Seat("Police", new SeatWords("Police", Vote: Vote.Votes, Organisation: Listed(Given.Organisation("Saltmarsh Police")), Brings: "Officers on the beat"));
        police.Appoint(new TermWords(Person("Gilbert Hidden", published: false), post), Given.Held("2008"), s_paper);
        police.Designate(new DeputyWords(Post: post, Pool: "Commanders", BriefedOn: ImpreciseDate.Month(2009, 6), ReceivesPapers: false), Given.Held("2008"), s_paper);
    }

    private void SeatsThatAreNot()
    {
        Seat("Housing", Vote.Votes).FallVacant(recorded: null, Given.Held("2009-02-01"), s_paper);
        Seat("Museums", Vote.Votes);
        Seat("Chair of Transport", Vote.Votes).FollowTheChairOf(_transport);
        new Seat(_transport, "chair", new SeatWords("Chair", Role: SeatRole.Chair), Lifetime.NotStated, s_paper).FallVacant(recorded: null, Given.Held("2009-01-01"), s_paper);
        var gone = new Seat(_former, "chair", new SeatWords("Chair", Organisation: _council), Lifetime.NotStated, s_paper);
        gone.Appoint(new TermWords(Person("Hal Ending")), Given.Held("2002"), s_paper);
        gone.Designate(new DeputyWords(Person("Ivy Standing-In")), Given.Held("2002"), s_paper);
    }

    private void OneSeatOutOfTwo()
    {
        foreach (var name in new[] { "Council of the north", "Council of the south" })
        {
            new Seat(_board, Slug.Of(name), new SeatWords(name, Vote: Vote.Votes), Given.Held("2005", "2009-03-31"), s_paper)
                .Appoint(new TermWords(Person($"Leader of the {name[^5..]}")), Given.Held("2005", "2009-03-31"), s_paper);
        }

        new Seat(_board, "new-council", new SeatWords("New council", Vote: Vote.Votes, Organisation: _council), Given.Held("2009-04-01"), s_paper)
            .Appoint(new TermWords(Person("Jo Uniting")), Given.Held("2009-04-01"), s_paper);
    }

    private void WhatIsStatedOfIt()
    {
        _board.Adopt(new TermsWords("1", Purpose: "To talk"), Party.Of("The founding partners"), Given.Held("2005"), s_paper);
        _board.Adopt(new TermsWords("2", Purpose: "To decide", Quorum: "A third of the seats", NextReview: ImpreciseDate.Month(2009, 4)), Party.Of(_council), Given.Held("2008-04-01"), s_paper);
        _board.Open(new AccessWords(MayAttend: true, MaySpeak: false, MayAsk: null, "Standing order 4"), Lifetime.NotStated, s_paper);
        _board.Delegate(Party.Of(_transport), new DelegationWords("The rural bus fund", "£20,000 a year", NextReview: ImpreciseDate.Year(2010)), Lifetime.NotStated, s_paper);
        _board.RunBy(_council, Lifetime.NotStated, s_paper);
        _board.SupportedBy(_council, new SupportWords("Development workers", Number: 3, Fund: "Reward grant"), host: null, Lifetime.NotStated, s_paper);
        _former.PassOn("Its records", HowItWent.Replaced, Party.Of(_board), Given.Held("2009-01-01"), s_paper);
    }

    private Body Body(string name, string? purpose)
    {
        var body = Given.Body(_partnership, name);
        body.Describe(new BodyWords(name, Purpose: purpose), Lifetime.NotStated, s_paper);
        _things.Add(body);
        return body;
    }

    private Person Person(string name, bool published = true)
    {
        var person = Given.Person(name, published);
        _things.Add(person);
        return person;
    }

    private T Listed<T>(T thing)
        where T : Entity
    {
        _things.AddRange([thing, new Listing(_partnership.Id, thing.Id)]);
        return thing;
    }

    private Seat Seat(string name, Vote vote) => Seat(name, new SeatWords(name, Vote: vote));

    private Seat Seat(string name, SeatWords words) => new(_board, Slug.Of(name), words, Lifetime.NotStated, s_paper);
}
