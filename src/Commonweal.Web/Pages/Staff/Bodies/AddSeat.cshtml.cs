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
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Adds a seat to a board or group. Where an organisation is called nearly the same already, it asks whether it is that one.</summary>
[Needs(BodiesModule.KeepSeats)]
public sealed class AddSeatModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book)
{
    /// <summary>The answer that says that it is none of those that are known.</summary>
    public const string ANewOne = "new";

    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the name of the seat, such as Chief Executive of the Council")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    public SeatRole Role { get; set; }

    [BindProperty]
    public Vote? Vote { get; set; }

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Organisation must be 200 characters or fewer")]
    public string? Organisation { get; set; }

    /// <summary>Which of those that are known nearly by that name, or <see cref="ANewOne"/>.</summary>
    [BindProperty]
    public string? Which { get; set; }

    [BindProperty]
    [StatedDay]
    public string? From { get; set; }

    public Body Body { get; private set; } = null!;

    /// <summary>Organisations that are called nearly as it was typed.</summary>
    public IReadOnlyList<Organisation> Nearly { get; private set; } = [];

    public override async Task LoadAsync() =>
        Body = await Db.Bodies().Include(b => b.Partnership).Include(b => b.Seats).AsSplitQuery().SingleAsync(b => b.Slug == B && b.Partnership.Slug == P);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var organisation = default(Organisation);
        if (Organisation.Filled() is { } called)
        {
            var (same, nearly) = await CalledAsync(called);
            Nearly = nearly;
            if (same is null && nearly.Count > 0 && Which != ANewOne && nearly.All(n => n.Slug != Which))
            {
                return this.Wrong(nameof(Which), "Say whether this is an organisation that is known already");
            }

            organisation = same ?? nearly.FirstOrDefault(n => n.Slug == Which) ?? await NewAsync(called);
            if (!await Db.Listings.AnyAsync(l => l.PartnershipId == Body.PartnershipId && l.ThingId == organisation.Id))
            {
                Db.Listings.Add(new Listing(Body.PartnershipId, organisation.Id));
            }
        }

        var slug = Slug.Free(Name!, within: null, s => Body.Seats.Any(o => o.Slug == s));
        var seat = new Seat(Body, slug, new SeatWords(Name!.Trim(), Role: Role, Vote: Vote, Organisation: organisation), new Lifetime(StatedDayAttribute.Of(From), null), Citation.None);
        Db.Add(seat);
        return await SaveAsync(Body.PartnershipId, StatedDayAttribute.Of(From)?.Latest, $"{seat.Name} is added", RedirectToPage("Body", new { P, B }));
    }

    private async Task<(Organisation? Same, List<Organisation> Nearly)> CalledAsync(string name)
    {
        var names = await Db.OrganisationsKnownTo(Body.PartnershipId).InForce(Today).Select(o => new { o.Id, o.Name }).ToListAsync();
        var folded = Folding.Fold(name);
        var found = names.Where(n => NearlyTheSame.Are(n.Name, name)).Select(n => n.Id).Concat(names.Where(n => Folding.Fold(n.Name) == folded).Select(n => n.Id)).Distinct().ToList();
        var near = await Db.Organisations().Where(o => found.Contains(o.Id)).OrderBy(o => o.Name).ThenBy(o => o.Slug).ToListAsync();
        var same = near.FindAll(o => Folding.Fold(o.Name) == folded);
        return same is [var only] ? (only, []) : (null, near);
    }

    private async Task<Organisation> NewAsync(string name)
    {
        var like = Slug.Of(name);
        var used = await Db.KnownAs.Where(k => k.ScopeId == Owner.Installation && k.Under == "organisations" && k.Slug.StartsWith(like)).Select(k => k.Slug).ToListAsync();
        var organisation = new Organisation(Slug.Free(name, within: null, used.Contains), name, sector: null, area: null, Lifetime.NotStated, Citation.None);
        Db.Add(organisation);
        return organisation;
    }
}
