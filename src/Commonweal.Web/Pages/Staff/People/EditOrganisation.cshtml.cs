using System.ComponentModel.DataAnnotations;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>Changes what is said of an organisation. Two who do so at once are shown both, field by field.</summary>
[Needs(PeopleModule.EditOrganisations)]
public sealed class EditOrganisationModel(CommonwealDb db) : PageModel, ILoads, IShowsBoth
{
    [FromRoute]
    public string O { get; set; } = "";

    /// <summary>How often it had been saved when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the name")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? Sector { get; set; }

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
    [MaxLength(1000, ErrorMessage = "Where this was found must be 1,000 characters or fewer")]
    public string? Source { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Why must be 2,000 characters or fewer")]
    public string? Why { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<Kind> Sectors { get; private set; } = [];

    public bool MayInvite { get; private set; }

    public bool SomebodyWasFirst { get; private set; }

    /// <summary>What both say, field by field, of those in which they differ; what was typed comes second.</summary>
    public IReadOnlyList<TwoVersions> Both { get; private set; } = [];

    public async Task LoadAsync()
    {
        Organisation = await db.Organisations().SingleAsync(o => o.Slug == O);
        var scope = await db.ScopeAsync(RouteData.Values, HttpContext.RequestAborted);
        MayInvite = (await HttpContext.VisitorAsync())!.May(Permission.ManageAccounts, scope!);
        Sectors = await db.Kinds().Where(k => k.Of == KindOf.Sector && (k.KeptBy == Owner.Installation || k.Id == Organisation.SectorId)).OrderBy(k => k.Order).ThenBy(k => k.Name).ToListAsync();
        if (HttpMethods.IsGet(Request.Method))
        {
            (Version, Name, Sector, GoverningBody) = (Organisation.Version, Organisation.Name, Organisation.SectorId, Organisation.GoverningBody);
            (UmbrellaFor, StatutoryPartner, Source) = (Organisation.UmbrellaFor, Organisation.StatutoryPartner, Organisation.Citation.Source);
            return;
        }

        SomebodyWasFirst = Version != Organisation.Version;
        if (SomebodyWasFirst)
        {
            Both = [.. Differing()];
            Version = Organisation.Version;
            ModelState.Remove(nameof(Version));
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var area = Organisation.AreaId is { } id ? await db.Areas().SingleAsync(a => a.Id == id) : null;
        var sector = Sectors.FirstOrDefault(s => s.Id == Sector);
        Organisation.Correct(Name!.Trim(), sector, area, Organisation.Citation with { Source = Source.Filled() }, Why.Filled());
        Organisation.Constitute(GoverningBody.Filled(), UmbrellaFor.Filled(), StatutoryPartner.Filled());
        await db.SaveChangesAsync();
        TempData["Done"] = $"{Organisation.Name} is saved";
        return RedirectToPage(new { O });
    }

    private IEnumerable<TwoVersions> Differing() => new TwoVersions[]
    {
        new("Name", nameof(Name), Organisation.Name, Name),
        new("Sector", nameof(Sector), Organisation.SectorId?.ToString(), Sector?.ToString(), Called(Organisation.SectorId), Called(Sector)),
        new("Its own governing body", nameof(GoverningBody), Organisation.GoverningBody, GoverningBody),
        new("For whom it is the umbrella", nameof(UmbrellaFor), Organisation.UmbrellaFor, UmbrellaFor),
        new("The Act that names it as a partner", nameof(StatutoryPartner), Organisation.StatutoryPartner, StatutoryPartner),
        new("Where this was found", nameof(Source), Organisation.Citation.Source, Source),
    }.Where(v => v.Differ);

    private string? Called(Guid? sector) => Sectors.FirstOrDefault(s => s.Id == sector)?.Name;
}
