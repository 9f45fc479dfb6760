using Commonweal.Bodies.Uploads;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Upload;

/// <summary>A page about one upload, which only whoever uploaded it sees.</summary>
public abstract class UploadPage(CommonwealDb db) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public Commonweal.Bodies.Uploads.Upload Upload { get; private set; } = null!;

    protected CommonwealDb Db => db;

    /// <summary>Whether it shows what came of an upload, and not one that is still to be taken in.</summary>
    protected virtual bool IsAfterwards => false;

    public async Task LoadAsync()
    {
        var account = (await HttpContext.VisitorAsync())!.AccountId;
        Upload = await db.Uploads().SingleOrDefaultAsync(u => u.Id == Id && u.AccountId == account && u.Partnership.Slug == P && (u.Outcome != null) == IsAfterwards)
            ?? throw new NotThereException();
        await LoadMoreAsync();
    }

    /// <summary>Leads to a part of this page's own list; "page" is a word that routes keep for themselves.</summary>
    protected IActionResult AtPage(int page) => LocalRedirect($"{Request.PathBase}{Request.Path}{(page > 1 ? $"?page={page}" : "")}");

    protected virtual Task LoadMoreAsync() => Task.CompletedTask;
}
