using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>What the registers hold of a person, as they may ask to be told (UK GDPR, Article 15).</summary>
[Needs(PeopleModule.ReadPeople)]
public sealed class PersonModel(CommonwealDb db) : PageModel
{
    [FromRoute(Name = "person")]
    public string Slug { get; set; } = "";

    public Person Person { get; private set; } = null!;

    /// <summary>What they were called before.</summary>
    public IReadOnlyList<PersonName> Names { get; private set; } = [];

    public IReadOnlyList<Held> Holds { get; private set; } = [];

    /// <summary>How they are reached at work.</summary>
    public ContactAddress? Contact { get; private set; }

    public bool MayErase { get; private set; }

    public async Task OnGetAsync()
    {
        Person = await db.People().AsNoTracking().FirstOrDefaultAsync(p => p.Slug == Slug) ?? throw new NotThereException();
        Names = await db.PersonNames().Where(n => n.PersonId == Person.Id).OrderBy(n => n.Name).AsNoTracking().ToListAsync();
        Contact = await db.ContactAddresses().AsNoTracking().FirstOrDefaultAsync(c => c.PersonId == Person.Id);
        Holds = await Held.ByAsync(db, Person.Id);
        MayErase = (await HttpContext.VisitorAsync())!.May(PeopleModule.ErasePeople, Scope.Installation);
    }
}
