using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>The people of all partnerships, by the names that they have and had, fifty to a page: where whoever answers their requests begins.</summary>
[Needs(PeopleModule.ReadPeople)]
public sealed class PeopleModel(CommonwealDb db) : PageModel
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

    public IReadOnlyList<Row> People { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = db.People().AsQueryable();
        foreach (var beginning in Asked.Words.Select(w => " " + w))
        {
            found = found.Where(p => EF.Property<string>(p, Folding.Column).Contains(beginning)
                || db.PersonNames().Any(n => n.PersonId == p.Id && EF.Property<string>(n, Folding.Column).Contains(beginning)));
        }

        Count = await found.CountAsync();
        Paging = new Paging(PageAsked, Count, Size);
        People = await Paging.Shown(found.OrderBy(p => p.Name).ThenBy(p => p.Slug)).Select(p => new Row(p.Slug, p.Name, p.IsPublished)).ToListAsync();
    }

    public sealed record Row(string Slug, string Name, bool IsPublished);
}
