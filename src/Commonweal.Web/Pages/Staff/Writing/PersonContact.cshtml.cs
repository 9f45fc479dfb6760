using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Writing;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>Says how a person is reached at work, of those who sit or deputise on what is the officer's own.</summary>
[Needs(PeopleModule.KeepAddresses, Somewhere = true)]
public sealed class PersonContactModel(CommonwealDb db, TimeProvider clock) : ContactPage(db, clock)
{
    [FromRoute(Name = "person")]
    public string Slug { get; set; } = "";

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Name of an assistant must be 200 characters or fewer")]
    public string? AssistantName { get; set; }

    [BindProperty]
    public string? AssistantEmail { get; set; }

    public Person Person { get; private set; } = null!;

    protected override async Task<ContactAddress?> FindAsync()
    {
        Person = await Db.People().FirstOrDefaultAsync(p => p.Slug == Slug) ?? throw new NotThereException();
        var visitor = (await HttpContext.VisitorAsync())!;
        if (!Correspondents.PeopleIn(await Db.SeatsAsync(visitor, Db.Bodies().WrittenToBy(visitor, P), Day)).Contains(Person.Id))
        {
            throw new NotThereException();
        }

        var contact = await Db.ContactAddresses().Include(c => c.Person).FirstOrDefaultAsync(c => c.PersonId == Person.Id);
        if (HttpMethods.IsGet(Request.Method))
        {
            (AssistantName, AssistantEmail) = (contact?.AssistantName, contact?.AssistantEmail);
        }

        return contact;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        RefuseUnlessAnAddress(nameof(AssistantEmail), AssistantEmail);
        if (Filled(AssistantName) is not null && Filled(AssistantEmail) is null)
        {
            ModelState.AddModelError(nameof(AssistantEmail), "Enter the e-mail address of the assistant, or leave out their name");
        }

        return await SaveAsync(
            Filled(AssistantEmail) is null,
            () => new ContactAddress(Person, Filled(Email), Filled(AssistantName), Filled(AssistantEmail)),
            held => held.Address(Filled(Email), Filled(AssistantName), Filled(AssistantEmail)),
            Person.Name);
    }
}
