using Commonweal.Bodies.Workbooks;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Workbooks;

/// <summary>A page about one workbook of registers, which only whoever uploaded it sees.</summary>
public abstract class WorkbookPage(CommonwealDb db) : PageModel, ILoads
{
    /// <summary>How many rows of a register are shown one by one.</summary>
    public const int MostShown = 50;

    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public RegisterUpload Upload { get; private set; } = null!;

    /// <summary>The rows that it changes, or changed.</summary>
    public RowsCompared Compared { get; protected set; } = null!;

    protected CommonwealDb Db => db;

    /// <summary>Whether it is one that was taken in.</summary>
    protected abstract bool IsAfterwards { get; }

    public async Task LoadAsync()
    {
        var account = (await HttpContext.VisitorAsync())!.AccountId;
        Upload = await db.RegisterUploads().AsNoTracking().SingleOrDefaultAsync(u => u.Id == Id && u.AccountId == account && u.Partnership.Slug == P && (u.After != null) == IsAfterwards)
            ?? throw new NotThereException();
        await LoadMoreAsync();
    }

    protected abstract Task LoadMoreAsync();
}
