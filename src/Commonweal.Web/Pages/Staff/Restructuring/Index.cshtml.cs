using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>The restructurings that a partnership has on paper, those that are open first.</summary>
[Needs(BodiesModule.Shape)]
public sealed class IndexModel(CommonwealDb db) : PageModel
{
    [FromRoute]
    public string P { get; set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Name = await db.Partnerships().Where(p => p.Slug == P).Select(p => p.Name).SingleAsync();
        Proposals = await db.Proposals().Where(p => p.Partnership.Slug == P).OrderBy(p => p.AdoptedOn != null).ThenBy(p => p.LaidAsideOn != null).ThenByDescending(p => p.From).ThenBy(p => p.Name).AsNoTracking().ToListAsync();
    }
}
