using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Begins a restructuring on paper, or says anew what it is called, why, and from when it would be so.</summary>
[Needs(BodiesModule.Shape)]
public sealed class BeginModel(CommonwealDb db) : PageModel, ILoads, IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>The proposal of which it is said anew; none for one that begins.</summary>
    [FromRoute]
    public string? R { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what the proposal is called, such as Ten theme groups reduced to four")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Why must be 2,000 characters or fewer")]
    public string? Why { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the day from which it would be so, for example 1 4 2026")]
    public DateOnly? From { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public Proposal? Proposal { get; private set; }

    public bool SomebodyWasFirst { get; private set; }

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        if (R is null)
        {
            return;
        }

        Proposal = await db.Proposals().SingleOrDefaultAsync(p => p.PartnershipId == Partnership.Id && p.Slug == R) ?? throw new NotThereException();
        if (HttpMethods.IsGet(Request.Method))
        {
            (Name, Why, From) = (Proposal.Name, Proposal.Why, Proposal.From);
        }

        SomebodyWasFirst = HttpMethods.IsPost(Request.Method) && Version != Proposal.Version;
        (Version, _) = (Proposal.Version, ModelState.Remove(nameof(Version)));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Proposal is null)
        {
            var used = await db.Proposals().Where(p => p.PartnershipId == Partnership.Id).Select(p => p.Slug).ToListAsync();
            Proposal = new Proposal(Partnership, Slug.Free(Name!, within: null, s => s == "begin" || used.Contains(s)), Name!.Trim(), Why.Filled(), From!.Value);
            db.Add(Proposal);
        }
        else
        {
            Proposal.Describe(Name!.Trim(), Why.Filled(), From!.Value);
        }

        await db.SaveChangesAsync();
        TempData["Done"] = R is null ? $"{Proposal.Name} is begun: say what it would do" : $"{Proposal.Name} is changed";
        return LocalRedirect($"{Request.PathBase}/staff/{P}/proposals/{Proposal.Slug}/acts");
    }
}
