using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Forms a board or group, with the seats that it has from the first day.</summary>
[Needs(BodiesModule.Shape)]
public sealed class FormModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book)
{
    private const int MostSeats = 200;

    [FromRoute]
    public string P { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the name of the board or group")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>The word for what it is: one of the partnership's own, or a new one.</summary>
    [BindProperty]
    [MaxLength(200, ErrorMessage = "Kind must be 200 characters or fewer")]
    public string? Kind { get; set; }

    /// <summary>The slug of the one that it stands within.</summary>
    [BindProperty]
    public string? Within { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "What it is for must be 2,000 characters or fewer")]
    public string? Purpose { get; set; }

    [BindProperty]
    [StatedDay]
    public string? From { get; set; }

    /// <summary>The names of its seats, one on a line.</summary>
    [BindProperty]
    public string? Seats { get; set; }

    [BindProperty]
    public bool Publishes { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public IReadOnlyList<Kind> Kinds { get; private set; } = [];

    /// <summary>The boards and groups of today, in which it may stand.</summary>
    public IReadOnlyList<Body> Others { get; private set; } = [];

    public override async Task LoadAsync()
    {
        Partnership = await Db.Partnerships().SingleAsync(p => p.Slug == P);
        Kinds = await Db.Kinds().Where(k => k.KeptBy == Partnership.Id && k.Of == KindOf.Body).OrderBy(k => k.Order).ThenBy(k => k.Name).ToListAsync();
        Others = await Db.Bodies().Where(b => b.PartnershipId == Partnership.Id).WhenKnown().InForce(Today).Include(b => b.Placements).OrderBy(b => b.Name).ThenBy(b => b.Slug).ToListAsync();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var within = Others.FirstOrDefault(o => o.Slug == Within);
        if (within is null && Within.Filled() is not null)
        {
            return this.Wrong(nameof(Within), "Choose the board or group once more: it is not there any more");
        }

        var names = Seats.Lines();
        if (names.FirstOrDefault(n => n.Length > 200) is { } longest)
        {
            return this.Wrong(nameof(Seats), $"The name of a seat must be 200 characters or fewer: {longest[..40]}…");
        }

        if (names.Count > MostSeats)
        {
            return this.Wrong(nameof(Seats), $"Enter {MostSeats} seats at most here, and upload the rest");
        }

        var from = StatedDayAttribute.Of(From);
        var body = await FormedAsync(new Lifetime(from, null));
        if (within is not null)
        {
            body.StandWithin(within, new Lifetime(from, null), Citation.None);
        }

        foreach (var name in names)
        {
            _ = new Seat(body, Slug.Free(name, within: null, s => body.Seats.Any(o => o.Slug == s)), new SeatWords(name), new Lifetime(from, null), Citation.None);
        }

        return await SaveAsync(Partnership.Id, from?.Latest, $"{body.Name} is formed", RedirectToPage("Body", new { P, b = body.Slug }));
    }

    private async Task<Body> FormedAsync(Lifetime lifetime)
    {
        var like = Slug.Of(Name!);
        var used = await Db.KnownAs.Where(k => k.ScopeId == Partnership.Id && k.Under == "bodies" && k.Slug.StartsWith(like)).Select(k => k.Slug).ToListAsync();
        var body = new Body(Partnership, Slug.Free(Name!, within: null, used.Contains), new BodyWords(Name!.Trim(), KindCalled(), Purpose: Purpose.Filled()), lifetime, Citation.None);
        if (Publishes)
        {
            body.Publish();
        }

        Db.Add(body);
        return body;
    }

    private Kind? KindCalled()
    {
        if (Kind.Filled() is not { } word)
        {
            return null;
        }

        if (Kinds.FirstOrDefault(k => Platform.Search.Folding.Fold(k.Name) == Platform.Search.Folding.Fold(word)) is { } known)
        {
            return known;
        }

        var kind = new Kind(Partnership.Id, KindOf.Body, Slug.Free(word, within: null, s => Kinds.Any(k => k.Slug == s)), new KindWords(word, word, null, null), Kinds.Select(k => k.Order).DefaultIfEmpty().Max() + 1, Citation.None);
        Db.Add(kind);
        return kind;
    }
}
