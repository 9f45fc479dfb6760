using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>Partnerships that nobody has: each with a board, groups within it, seats, who holds them, and what they do.</summary>
internal sealed class MadeUpPartnerships(Random chance)
{
    private static readonly string[] Themes = ["Health", "Safety", "Children", "Economy", "Environment", "Housing", "Transport", "Culture", "Older People", "Rural"];
    private static readonly Lifetime Since = new(ImpreciseDate.Year(2005), null);

    private int _made;
    private Partnership? _county;

    /// <summary>Adds the next one; the first is the county's, and the others lie in it.</summary>
    public void AddTo(CommonwealDb db, int bodies)
    {
        var number = ++_made;
        var partnership = new Partnership(Guid.CreateVersion7(), $"place-{number}", new PartnershipWords($"Partnership of Place {number}", Purpose: "To make the place better, and to say who does what about it."), Since, Citation.None);
        partnership.Publish();
        var (board, group) = (Word(db, partnership, KindOf.Body, "Board"), Word(db, partnership, KindOf.Body, "Theme group"));
        var (layer, mode, line) = (Word(db, partnership, KindOf.Layer, "Strategic"), Word(db, partnership, KindOf.Mode, "Advises"), Word(db, partnership, KindOf.Line, "Reports to"));
        partnership.Declare(mode, isPrimary: true, new ModeWords("To give advice", null, null, null, null), Since, Citation.None);
        partnership.TakeOn(mode, 1, "Says what the place needs", Since, Citation.None);
        partnership.ComeUnder("english-partnership", HowPublic.Check, Since, Citation.None);
        db.Add(partnership);
        var all = Enumerable.Range(0, bodies).Select(n => Body(partnership, n, n == 0 ? board : group, layer)).ToList();
        foreach (var below in all.Skip(1))
        {
            below.StandWithin(all[0], Since, Citation.None);
            below.AnswerTo(Party.Of(all[0]), line, "All that it does", Since, Citation.None);
        }

        db.AddRange(all);
        Seat(db, all, number);
        if (number is > 1 and <= 13)
        {
            LieInTheCounty(db, partnership);
        }

        _county ??= partnership;
    }

    private void LieInTheCounty(CommonwealDb db, Partnership district)
    {
        if (db.Entry(_county!).State is EntityState.Detached)
        {
            db.Attach(_county!);
        }

        district.LinkTo(Party.Of(_county!), PartnershipLinkKind.InTheCountyOf, null, Since, Citation.None);
    }

    private Body Body(Partnership partnership, int number, Kind kind, Kind layer)
    {
        var name = number == 0 ? "Board" : $"{Themes[chance.Next(Themes.Length)]} Group {number}";
        var body = new Body(partnership, number == 0 ? "board" : $"group-{number}", new BodyWords(name, kind, layer, Purpose: "Meets, and decides what comes next."), Since, Citation.None);
        body.Publish();
        return body;
    }

    private void Seat(CommonwealDb db, List<Body> bodies, int number)
    {
        var people = Enumerable.Range(1, 20).Select(n => Person($"Person {n} of Place {number}")).ToList();
        var council = new Organisation($"council-{number}", $"Council of Place {number}", null, null, Since, Citation.None);
        db.AddRange(people);
        db.Add(council);
        foreach (var body in bodies)
        {
            var order = people.OrderBy(_ => chance.Next()).ToList();
            for (var seat = 1; seat <= 4; seat++)
            {
                var held = new Seat(body, $"seat-{seat}", new SeatWords($"Seat {seat}", Role: seat == 1 ? SeatRole.Chair : SeatRole.Member, Vote: Vote.Votes, Organisation: council), Since, Citation.None);
                held.Appoint(new TermWords(order[seat]), Since, Citation.None);
                db.Add(held);
            }
        }
    }

    private static Person Person(string name)
    {
        var person = new Person(Slug.Of(name), name, Citation.None);
        person.Publish();
        return person;
    }

    private static Kind Word(CommonwealDb db, Partnership partnership, KindOf of, string name)
    {
        var kind = new Kind(partnership.Id, of, Slug.Of(name), new KindWords(name, name, null, null), 1, Citation.None);
        db.Add(kind);
        return kind;
    }
}
