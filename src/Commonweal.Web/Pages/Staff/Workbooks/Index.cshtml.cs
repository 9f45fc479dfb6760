using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Uploads;
using Commonweal.Bodies.Workbooks;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Workbooks;

/// <summary>A partnership's registers as a workbook to download, and where it is uploaded again; what was taken in can be undone for seven days.</summary>
[Needs(BodiesModule.Upload)]
[RequestSizeLimit(Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Most)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    // More than a workbook may have, so that one that is a little too large is told so on the page.
    private const int Most = 4 * Workbook.MaxBytes;

    private const int MostKept = 20;

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>The register that is downloaded, or "all".</summary>
    [FromQuery(Name = "of")]
    public string? Of { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose a workbook")]
    public IFormFile? Chosen { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>The registers, each with how many rows it has.</summary>
    public IReadOnlyList<(Register Register, int Rows)> Registers { get; private set; } = [];

    /// <summary>What is still looked at, and what was taken in and can be undone; only whoever uploaded it sees it.</summary>
    public IReadOnlyList<KeptUpload> Uploads { get; private set; } = [];

    private Bundle _files = null!;

    public async Task LoadAsync()
    {
        var account = (await HttpContext.VisitorAsync())!.AccountId;
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        Uploads = await db.RegisterUploads().Where(u => u.AccountId == account && u.PartnershipId == Partnership.Id).OrderByDescending(u => u.At).ThenByDescending(u => u.Id).Take(MostKept)
            .Select(u => new KeptUpload(u.Id, u.FileName, u.At, u.After != null)).ToListAsync();
        _files = await db.FilesOfAsync(P, HttpContext.RequestAborted);
        db.ChangeTracker.Clear();
        var rows = _files.Rows().ToDictionary(r => r.Name, r => r.Rows, StringComparer.Ordinal);
        Registers = [.. Modules.Registers.Select(r => (r, rows.GetValueOrDefault(r.File)))];
    }

    public IActionResult OnGet()
    {
        if (string.IsNullOrEmpty(Of))
        {
            return Page();
        }

        var asked = Of == "all" ? Modules.Registers : [.. Modules.Registers.Where(r => r.Name == Of)];
        return asked.Count == 0 ? throw new NotThereException() : File(RegistersAsWorkbook.Write(_files, asked), Excel, $"{P}-{(Of == "all" ? "registers" : Of)}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        using var file = new MemoryStream();
        await Chosen!.CopyToAsync(file, HttpContext.RequestAborted);
        try
        {
            var bundle = WorkbookAsRegisters.Read(file.ToArray(), Modules.Registers);
            bundle.RefuseAnother(P);
            var account = (await HttpContext.VisitorAsync())!.AccountId;
            var upload = new RegisterUpload(Partnership.Id, account, Path.GetFileName(Chosen.FileName), file.ToArray(), bundle, clock.Now());
            var older = Uploads.Where(u => !u.IsTakenIn).Skip(MostKept / 2).Select(u => u.Id).ToList();
            await db.RegisterUploads().Where(u => older.Contains(u.Id)).ExecuteDeleteAsync();
            db.Add(upload);
            await db.SaveChangesAsync();
            return RedirectToPage("Preview", new { P, id = upload.Id });
        }
        catch (BrokenRuleException broken)
        {
            return this.Wrong(nameof(Chosen), broken.Message);
        }
    }

    /// <summary>An upload that is still kept.</summary>
    public sealed record KeptUpload(Guid Id, string FileName, DateTime At, bool IsTakenIn);
}
