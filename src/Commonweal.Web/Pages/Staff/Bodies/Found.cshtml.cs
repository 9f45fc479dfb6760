using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Begins a partnership: its name, what it is for, and the rules that apply to it.</summary>
[Needs(BodiesModule.Found)]
public sealed class FoundModel(CommonwealDb db, RegimeBook book) : PageModel, ILoads
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the name of the partnership")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [MaxLength(50, ErrorMessage = "Short name must be 50 characters or fewer")]
    public string? ShortName { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "What it is for must be 2,000 characters or fewer")]
    public string? Purpose { get; set; }

    [BindProperty]
    [StatedDay]
    public string? From { get; set; }

    /// <summary>The rules that apply to it, by their slugs.</summary>
    [BindProperty]
    public IReadOnlyList<string> Rules { get; set; } = [];

    [BindProperty]
    public bool Publishes { get; set; }

    public IEnumerable<Regime> Regimes => book.All;

    public Task LoadAsync() => Task.CompletedTask;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var like = Slug.Of(Name!);
        var used = await db.KnownAs.Where(k => k.ScopeId == Owner.Installation && k.Under == "partnerships" && k.Slug.StartsWith(like)).Select(k => k.Slug).ToListAsync();
        var slug = Slug.Free(Name!, within: null, s => Slug.IsTaken(s) || used.Contains(s));
        var from = new Lifetime(StatedDayAttribute.Of(From), null);
        var partnership = new Partnership(Guid.CreateVersion7(), slug, new PartnershipWords(Name!.Trim(), ShortName.Filled(), Purpose: Purpose.Filled()), from, Citation.None);
        foreach (var regime in Rules.Select(book.Find).OfType<Regime>())
        {
            partnership.ComeUnder(regime.Slug, HowPublic.Nothing, Lifetime.NotStated, Citation.None);
        }

        if (Publishes)
        {
            partnership.Publish();
        }

        db.Add(partnership);
        await db.SaveChangesAsync();
        TempData["Done"] = $"{partnership.Name} is founded. Form its boards and groups, or upload the workbook in which you have them";
        return RedirectToPage("Partnership", new { p = slug });
    }
}
