using Commonweal.Bodies;
using Commonweal.Bodies.Workbooks;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Workbooks;

/// <summary>Undoes what a workbook of registers changed, as long as it is kept and nobody changed its rows since.</summary>
[Needs(BodiesModule.Upload)]
public sealed class UndoModel(CommonwealDb db) : WorkbookPage(db)
{
    protected override bool IsAfterwards => true;

    protected override Task LoadMoreAsync()
    {
        Compared = RowsCompared.Between(Upload.Bundle, Upload.BundleAfter, WorkbooksData.UndoneRegisters, removes: true);
        return Task.CompletedTask;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.UndoAsync(Upload, P, HttpContext.RequestAborted);
        TempData["Done"] = $"{Upload.FileName} is undone: its rows are as they were before it";
        return RedirectToPage("Index", new { P });
    }
}
