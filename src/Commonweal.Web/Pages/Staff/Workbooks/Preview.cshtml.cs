using Commonweal.Bodies;
using Commonweal.Bodies.Workbooks;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Workbooks;

/// <summary>Shows which rows a workbook of registers would add, change and remove, and what is wrong with it cell by cell; and takes it in, all or nothing.</summary>
[Needs(BodiesModule.Upload)]
public sealed class PreviewModel(CommonwealDb db, TimeProvider clock) : WorkbookPage(db)
{
    /// <summary>Whether rows that its sheets lack are removed.</summary>
    [BindProperty(SupportsGet = true, Name = "removes")]
    public bool Removes { get; set; }

    /// <summary>What the registers refuse, with its row and column.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>What nothing forbids, and somebody should look at.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    protected override bool IsAfterwards => false;

    protected override async Task LoadMoreAsync()
    {
        var held = await Db.FilesOfAsync(P, HttpContext.RequestAborted);
        var whole = held.Over(Upload.Bundle, Removes);
        Compared = RowsCompared.Between(held, Removes ? whole : Upload.Bundle, Modules.Registers, Removes);
        Db.ChangeTracker.Clear();
        var outcome = await new Import(Db, Modules.Registers).RunAsync(whole, new ImportWishes(IsDryRun: true, Replaces: Removes), HttpContext.RequestAborted);
        (Faults, Notes) = (outcome.Faults, outcome.Notes);
        Db.ChangeTracker.Clear();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Faults.Count == 0)
        {
            Faults = await Db.TakeInAsync(Upload, P, Removes, clock.Now(), HttpContext.RequestAborted);
        }

        if (Faults.Count > 0)
        {
            return this.Wrong("", Faults.Count == 1 ? "Nothing was taken in: one cell is wrong" : $"Nothing was taken in: {Faults.Count:N0} cells are wrong");
        }

        TempData["Done"] = $"{Upload.FileName} is taken in; until {ImpreciseDate.Day(clock.Today().AddDays(RegisterUpload.Kept.Days)).Words()} it can be undone";
        return RedirectToPage("Index", new { P });
    }
}
