using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public;

/// <summary>What can be taken away of all partnerships, for somebody who has never seen such files.</summary>
[Public]
public sealed class AllDataModel(CommonwealDb db) : PageModel
{
    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Row> Partnerships { get; private set; } = [];

    /// <summary>Whether anything came from foreign files, which is of no partnership.</summary>
    public bool HasShared { get; private set; }

    public static IReadOnlyList<Register> Registers => Modules.Registers;

    public async Task OnGetAsync()
    {
        Paging = new Paging(PageAsked, await db.Partnerships().CountAsync());
        HasShared = await db.Listings.AnyAsync(l => l.PartnershipId == Owner.Installation);
        Partnerships = await Paging.Shown(db.Partnerships().OrderBy(p => p.Name).ThenBy(p => p.Slug)
            .Select(p => new Row(p.Slug, p.Name, p.IsIllustrative))).ToListAsync();
    }

    public sealed record Row(string Slug, string Name, bool IsIllustrative);
}
