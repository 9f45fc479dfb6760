using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Organisations by boards and groups: who sits where, changed in place or pasted, all from one day on and in one save.</summary>
[Needs(BodiesModule.Appoint)]
public sealed class WhoSitsWhereModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book)
{
    private const int Down = 25;
    private const int Wide = 12;

    [FromRoute]
    public string P { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>Which of the boards and groups stand beside each other, where there are many.</summary>
    [FromQuery(Name = "across")]
    public string? AcrossAsked { get; set; }

    /// <summary>Who holds each seat, by the id of the seat, as it was typed.</summary>
    [BindProperty(Name = nameof(Holds))]
    public Dictionary<Guid, string?> Holds { get; set; } = [];

    /// <summary>Who held it when the page was shown.</summary>
    [BindProperty(Name = nameof(Was))]
    public Dictionary<Guid, string?> Was { get; set; } = [];

    /// <summary>Whether a name means somebody who is known, by the id of the seat.</summary>
    [BindProperty(Name = nameof(Same))]
    public Dictionary<Guid, string?> Same { get; set; } = [];

    /// <summary>Rows from a spreadsheet: board or group, seat, name.</summary>
    [BindProperty]
    [MaxLength(100_000, ErrorMessage = "Paste 100,000 characters or fewer at once")]
    public string? Pasted { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public bool Publishes { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public IReadOnlyList<(string Slug, string Name)> Columns { get; private set; } = [];

    public IReadOnlyList<GridRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public Paging Across { get; private set; } = null!;

    /// <summary>Names that were typed and are known here, each with those who are called so.</summary>
    public IReadOnlyList<(SeatOnADay Seat, string Name, IReadOnlyList<KnownPeople.Namesake> Known)> Namesakes { get; private set; } = [];

    private IReadOnlyList<SeatOnADay> _seats = [];

    public override async Task LoadAsync()
    {
        Partnership = await Db.Partnerships().SingleAsync(p => p.Slug == P);
        var sitting = await Db.SittingAsync(Db.Bodies().Where(b => b.PartnershipId == Partnership.Id), Today);
        var hidden = await Db.HiddenFromAsync((await HttpContext.VisitorAsync())!, sitting.Seats.Select(s => s.Seat.ChairOfId));
        _seats = [.. sitting.Seats.Where(s => s.Seat.ChairOfId is not { } chair || !hidden.Contains(chair))];
        var bodies = _seats.Select(s => (Slug: s.Seat.BodySlug, Name: s.Seat.BodyName)).Distinct().OrderBy(b => b.Name, StringComparer.Ordinal).ToList();
        Across = new Paging(AcrossAsked, bodies.Count, Wide);
        Columns = [.. Across.Shown(bodies)];
        var rows = _seats.Where(s => Columns.Any(c => c.Slug == s.Seat.BodySlug)).GroupBy(s => s.Seat.Organisation).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        Paging = new Paging(PageAsked, rows.Count, Down);
        Rows = [.. Paging.Shown(rows).Select(r => new GridRow(r.Key, [.. Columns.Select(c => (IReadOnlyList<SeatOnADay>)[.. r.Where(s => s.Seat.BodySlug == c.Slug)])]))];
    }

    /// <summary>Who holds a seat, as it stands in the field: a name, or nothing where it is vacant.</summary>
    public static string Holder(SeatOnADay seat) =>
        seat.State is SeatState.AwaitingNomination ? PastedSeats.Awaited : seat.Holdings is [{ Holder: var holder }] ? holder.Person ?? holder.Post ?? "" : "";

    /// <summary>Whether it can be changed here: a seat that follows a chair or comes with a post, or that several share, is changed elsewhere.</summary>
    public static bool CanBeChanged(SeatOnADay seat) => seat.Seat is { ChairOfId: null, PostId: null, IsShared: false };

    public string? Typed(SeatOnADay seat) => Holds.TryGetValue(seat.Seat.Id, out var typed) ? typed : Holder(seat);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var changed = Changed();
        if (From is null)
        {
            ModelState.AddModelError(nameof(From), "Enter from which day this holds, for example 27 3 2026");
        }

        if (ModelState.IsValid && changed.Count == 0)
        {
            ModelState.AddModelError("", "Nobody is changed: enter who holds a seat, or empty it where it is vacant");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var overtaken = changed.FindAll(c => Was.TryGetValue(c.Seat.Seat.Id, out var was) && (was ?? "") != Holder(c.Seat));
        if (overtaken.Count > 0)
        {
            overtaken.ForEach(c => ModelState.AddModelError("", $"{c.Seat.Seat.Name}, {c.Seat.Seat.BodyName}: somebody else changed it while you were writing; it is held by {Holder(c.Seat).Filled() ?? "nobody"} now. Save once more if yours holds"));
            overtaken.ForEach(c => ModelState.Remove($"{nameof(Was)}[{c.Seat.Seat.Id}]"));
            overtaken.ForEach(c => Was[c.Seat.Seat.Id] = Holder(c.Seat));
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        if (await AreAskedAboutAsync(changed))
        {
            return this.Wrong("", "Some of these names are known here: say whether they are the same people, and save once more");
        }

        await HandOverAsync(changed);
        return await SaveAsync(Partnership.Id, From, changed.Count == 1 ? "One seat changed hands" : $"{changed.Count} seats changed hands", LocalRedirect($"{Request.PathBase}{Request.Path}{Request.QueryString}"));
    }

    private List<(SeatOnADay Seat, string Name)> Changed()
    {
        var pasted = PastedSeats.Read(Pasted, [.. _seats.Where(CanBeChanged)]);
        pasted.Wrong.ToList().ForEach(w => ModelState.AddModelError(nameof(Pasted), w));

        // What is pasted is kept apart from what is typed, so that the form that comes back is the one that was sent.
        string? Said(SeatOnADay seat) => pasted.Holds.GetValueOrDefault(seat.Seat.Id) ?? Holds.GetValueOrDefault(seat.Seat.Id);
        return [.. _seats.Where(s => CanBeChanged(s) && Said(s) is not null || (Holds.ContainsKey(s.Seat.Id) && CanBeChanged(s))).Select(s => (Seat: s, Name: PastedSeats.Said(Said(s)), IsSaid: !string.IsNullOrWhiteSpace(Said(s))))
            .Where(c => Folding.Fold(c.Name) != Folding.Fold(Was.GetValueOrDefault(c.Seat.Seat.Id) ?? Holder(c.Seat)) || (c.IsSaid && c.Name.Length == 0 && c.Seat.State is SeatState.NotStated))
            .Select(c => (c.Seat, c.Name))];
    }

    private async Task<bool> AreAskedAboutAsync(List<(SeatOnADay Seat, string Name)> changed)
    {
        var named = changed.FindAll(c => c.Name is not ("" or PastedSeats.Awaited));
        var known = await new KnownPeople(Db, Partnership.Id, body: null).CalledAsync([.. named.Select(c => c.Name)]);
        Namesakes = [.. named.Select(c => (c.Seat, c.Name, Known: (IReadOnlyList<KnownPeople.Namesake>)[.. known[Folding.Fold(c.Name)]])).Where(n => n.Known.Count > 0)];
        return Namesakes.Any(n => !Same.TryGetValue(n.Seat.Seat.Id, out var same) || (same != KnownPeople.SomebodyNew && n.Known.All(k => k.Slug != same)));
    }

    private async Task HandOverAsync(List<(SeatOnADay Seat, string Name)> changed)
    {
        var ids = changed.ConvertAll(c => c.Seat.Seat.Id);
        var seats = await Db.Seats().Where(s => ids.Contains(s.Id)).Include(s => s.Body).Include(s => s.ChairOf).Include(s => s.Deputies).ThenInclude(d => d.Person)
            .Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Terms).ThenInclude(t => t.Post).AsSplitQuery().ToDictionaryAsync(s => s.Id);
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);   // one name that is typed twice means one person
        var from = new Lifetime(ImpreciseDate.Day(From!.Value), null);
        foreach (var (one, name) in changed)
        {
            var seat = seats[one.Seat.Id];
            seat.HandOver(From.Value);
            if (name is "" or PastedSeats.Awaited)
            {
                (name.Length == 0 ? (Action<ImpreciseDate?, Lifetime, Citation>)seat.FallVacant : seat.AwaitANomination)(null, from, Citation.None);
                continue;
            }

            var who = Same.GetValueOrDefault(seat.Id) ?? KnownPeople.SomebodyNew;
            var key = who == KnownPeople.SomebodyNew ? Folding.Fold(name) : who;
            people[key] = people.GetValueOrDefault(key) ?? await Db.KnownPeople(seat).TakeAsync(name, who, Publishes);
            seat.Appoint(new TermWords(people[key]), from, Citation.None);
        }
    }

    /// <summary>The seats of one organisation, or of none, on each board or group.</summary>
    public sealed record GridRow(string? Organisation, IReadOnlyList<IReadOnlyList<SeatOnADay>> Cells);
}
