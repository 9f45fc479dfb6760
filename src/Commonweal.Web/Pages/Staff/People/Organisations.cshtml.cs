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
        var visitor = (await HttpContext.VisitorAsync())!;
        var found = db.Organisations().VisibleTo(visitor, db);
        foreach (var word in Asked.Words)
        {
            found = found.Where(o => db.KnownAs.Any(k => k.ThingId == o.Id && EF.Property<string>(k, Folding.Column).Contains(" " + word)));
        }

        Count = await found.CountAsync();
        Paging = new Paging(PageAsked, Count, Size);
        var rows = await Paging.Shown(found.OrderBy(o => o.Name).ThenBy(o => o.Slug))
            .Select(o => new { o.Id, o.Slug, o.Name, PartOf = o.PartOf!.Name, ListedBy = db.Listings.Where(l => l.ThingId == o.Id).Select(l => l.PartnershipId).ToList() })
            .AsSingleQuery().ToListAsync();
        Organisations = [.. rows.Select(o => new Row(o.Slug, o.Name, o.PartOf, o.ListedBy.Count, visitor.May(PeopleModule.EditOrganisations, Scopes.OfOrganisation(o.Id, o.ListedBy))))];
    }

    /// <summary>An organisation, and whether its entry is theirs to change.</summary>
    public sealed record Row(string Slug, string Name, string? PartOf, int Listings, bool MayEdit);
}
