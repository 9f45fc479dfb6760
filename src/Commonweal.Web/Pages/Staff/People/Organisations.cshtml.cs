using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>The organisations whose entries somebody may see, by name, fifty to a page.</summary>
[Needs(PeopleModule.ReadOrganisations, Somewhere = true)]
public sealed class OrganisationsModel(CommonwealDb db) : PageModel
{
    private const int Size = 50;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>The beginnings of the words of a name.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    public Asked Asked => new(Q);

    public int Count { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Row> Organisations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = db.Organisations().VisibleTo((await HttpContext.VisitorAsync())!, db);
        foreach (var word in Asked.Words)
        {
            found = found.Where(o => db.KnownAs.Any(k => k.ThingId == o.Id && EF.Property<string>(k, Folding.Column).Contains(" " + word)));
        }

        Count = await found.CountAsync();
        Paging = new Paging(PageAsked, Count, Size);
        Organisations = await Paging.Shown(found.OrderBy(o => o.Name).ThenBy(o => o.Slug))
            .Select(o => new Row(o.Slug, o.Name, o.PartOf!.Name, db.Listings.Count(l => l.ThingId == o.Id))).ToListAsync();
    }

    public sealed record Row(string Slug, string Name, string? PartOf, int Listings);
}
