using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Uploads;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Upload;

/// <summary>Where a workbook of members is chosen, or one that was begun is taken up again.</summary>
[Needs(BodiesModule.Upload)]
[RequestSizeLimit(Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Most)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    // More than a workbook may have, so that one that is a little too large is told so on the page.
    private const int Most = 4 * Workbook.MaxBytes;

    private const int MostDrafts = 10;

    [FromRoute]
    public string P { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose a workbook")]
    public IFormFile? Chosen { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the day from which it holds, for example 27 3 2026")]
    public DateOnly? HoldsFrom { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    private Guid AccountId { get; set; }

    public async Task LoadAsync()
    {
        AccountId = (await HttpContext.VisitorAsync())!.AccountId;
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        Drafts = await Own().Where(u => u.Outcome == null).OrderByDescending(u => u.At).Select(u => new Draft(u.Id, u.FileName, u.At)).ToListAsync();
        if (HttpMethods.IsGet(Request.Method))
        {
            HoldsFrom = clock.Today();
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        using var file = new MemoryStream();
        await Chosen!.CopyToAsync(file, HttpContext.RequestAborted);
        try
        {
            var upload = new Commonweal.Bodies.Uploads.Upload(Partnership.Id, AccountId, Path.GetFileName(Chosen.FileName), file.ToArray(), HoldsFrom!.Value, clock.Now());
            var older = await Own().OrderByDescending(u => u.At).Select(u => u.Id).Skip(MostDrafts - 1).ToListAsync();
            await db.Uploads().Where(u => older.Contains(u.Id)).ExecuteDeleteAsync();
            db.Add(upload);
            await db.SaveChangesAsync();
            return RedirectToPage("Columns", new { P, id = upload.Id });
        }
        catch (BrokenRuleException broken)
        {
            return this.Wrong(nameof(Chosen), broken.Message);
        }
    }

    private IQueryable<Commonweal.Bodies.Uploads.Upload> Own() => db.Uploads().Where(u => u.AccountId == AccountId && u.PartnershipId == Partnership.Id);

    public sealed record Draft(Guid Id, string FileName, DateTime At);
}
