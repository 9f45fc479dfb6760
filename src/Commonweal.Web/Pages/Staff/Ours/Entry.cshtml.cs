using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies.Contributions;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Ours;

/// <summary>A partner says what is otherwise in its own entry, and what it says of itself on its public page.</summary>
[Needs(PeopleModule.Contribute)]
public sealed class EntryModel(CommonwealDb db, TimeProvider clock) : OursPage(db, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the name")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>The sector, by its slug.</summary>
    [BindProperty]
    public string? Sector { get; set; }

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Its own governing body must be 200 characters or fewer")]
    public string? GoverningBody { get; set; }

    [BindProperty]
    [MaxLength(500, ErrorMessage = "For whom it is the umbrella must be 500 characters or fewer")]
    public string? UmbrellaFor { get; set; }

    [BindProperty]
    [MaxLength(500, ErrorMessage = "The Act that names it must be 500 characters or fewer")]
    public string? StatutoryPartner { get; set; }

    [BindProperty]
    [MaxLength(4000, ErrorMessage = "What we say of ourselves must be 4,000 characters or fewer")]
    public string? About { get; set; }

    public IReadOnlyList<Kind> Sectors { get; private set; } = [];

    public override async Task LoadAsync()
    {
        await base.LoadAsync();
        Sectors = await Db.Kinds().Where(k => k.Of == KindOf.Sector && (k.KeptBy == Owner.Installation || k.Id == Organisation.SectorId)).OrderBy(k => k.Order).ThenBy(k => k.Name).ToListAsync();
        if (HttpMethods.IsGet(Request.Method))
        {
            (Name, Sector, GoverningBody) = (Organisation.Name, SectorNow, Organisation.GoverningBody);
            (UmbrellaFor, StatutoryPartner, About) = (Organisation.UmbrellaFor, Organisation.StatutoryPartner, Organisation.About);
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var (was, says) = Differing();
        var about = (Organisation.About ?? "").ReplaceLineEndings("\n");
        var text = (About.Filled() ?? "").ReplaceLineEndings("\n");
        if (says.Count == 0 && text == about)
        {
            return this.Wrong("", "Nothing is otherwise than it stands: change what is wrong");
        }

        if (DecidedBy is null)
        {
            return this.Wrong("", "No partnership lists your organisation yet, so nobody can look at this: ask whoever invited you");
        }

        var by = await ByAsync();
        if (says.Count > 0)
        {
            await SayAsync(new Contribution(DecidedBy.Id, Organisation.Id, Concern.Entry, was, says, Today, by), _ => true);
        }

        if (text != about)
        {
            await SayAsync(new Contribution(DecidedBy.Id, Organisation.Id, Concern.Text, new Dictionary<string, string> { [Contribution.About] = about }, new Dictionary<string, string> { [Contribution.About] = text }, Today, by), _ => true);
        }

        await Db.SaveChangesAsync();
        TempData["Done"] = DecidedBy.Sent;
        return LocalRedirect(Url.Content($"~/staff/organisations/{O}/ours"));
    }

    private string? SectorNow => Sectors.FirstOrDefault(s => s.Id == Organisation.SectorId)?.Slug;

    private (Dictionary<string, string> Was, Dictionary<string, string> Says) Differing()
    {
        var sector = Sectors.FirstOrDefault(s => s.Slug == Sector)?.Slug;
        var differing = new (string Field, string? Was, string? Says)[]
        {
            (Contribution.NameOfIt, Organisation.Name, Name.Filled()), (Contribution.Sector, SectorNow, sector), (Contribution.GoverningBody, Organisation.GoverningBody, GoverningBody.Filled()),
            (Contribution.UmbrellaFor, Organisation.UmbrellaFor, UmbrellaFor.Filled()), (Contribution.StatutoryPartner, Organisation.StatutoryPartner, StatutoryPartner.Filled()),
        }.Where(f => f.Was != f.Says).ToList();
        return (differing.ToDictionary(f => f.Field, f => f.Was ?? ""), differing.ToDictionary(f => f.Field, f => f.Says ?? ""));
    }
}
