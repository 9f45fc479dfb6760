using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Gives a board or group another name from today on; the old address leads to it for ever.</summary>
[Needs(BodiesModule.Shape)]
public sealed class RenameModel(CommonwealDb db) : PageModel, ILoads, IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the new name")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    public Body Body { get; private set; } = null!;

    public bool SomebodyWasFirst { get; private set; }

    public async Task LoadAsync()
    {
        Body = await db.Bodies().Include(b => b.Partnership).Include(b => b.Belongings).SingleAsync(b => b.Slug == B && b.Partnership.Slug == P);
        SomebodyWasFirst = HttpMethods.IsPost(Request.Method) && Version != Body.Version;
        (Version, _) = (Body.Version, ModelState.Remove(nameof(Version)));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Name!.Trim() == Body.Name)
        {
            return this.Wrong(nameof(Name), "That is its name already: enter the new one");
        }

        var like = Slug.Of(Name);
        var (before, books) = (Body.Name, Body.AlsoIn.Append(Body.Book).Select(b => b.ScopeId).ToList());
        var used = await db.KnownAs.Where(k => books.Contains(k.ScopeId) && k.Under == "bodies" && k.Slug.StartsWith(like) && k.ThingId != Body.Id).Select(k => k.Slug).ToListAsync();
        Body.Rename(Name.Trim(), Slug.Free(Name, within: null, used.Contains));
        await db.SaveChangesAsync();
        TempData["Done"] = $"{before} is called {Body.Name} from today on; its old address leads to it";
        return RedirectToPage("Body", new { P, b = Body.Slug });
    }
}
