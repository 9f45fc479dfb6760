using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies.Uploads;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>Erases a person who asks for it, and says where the name still stands in words that somebody wrote.</summary>
[Needs(PeopleModule.ErasePeople)]
public sealed class EraseModel(CommonwealDb db) : PageModel, ILoads
{
    [FromRoute(Name = "person")]
    public string Slug { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Say what was asked, and when")]
    [MaxLength(500, ErrorMessage = "What was asked must be 500 characters or fewer")]
    public string? Why { get; set; }

    /// <summary>Names that they have besides, one a line.</summary>
    [BindProperty]
    [MaxLength(1000, ErrorMessage = "Other names must be 1,000 characters or fewer")]
    public string? AlsoCalled { get; set; }

    /// <summary>That it is this person, for good.</summary>
    [BindProperty]
    public bool IsSure { get; set; }

    public Person Person { get; private set; } = null!;

    public IReadOnlyList<Held> Holds { get; private set; } = [];

    /// <summary>Once it is done: where the name still stands.</summary>
    public IReadOnlyList<StillNamed>? StillNamed { get; private set; }

    public async Task LoadAsync()
    {
        Person = await db.People().FirstOrDefaultAsync(p => p.Slug == Slug) ?? throw new NotThereException();
        Holds = await Held.ByAsync(db, Person.Id);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var also = (AlsoCalled ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(also, name => !name.Contains(' ', StringComparison.Ordinal)))
        {
            ModelState.AddModelError(nameof(AlsoCalled), "Enter whole names: a single word would take away what the record says of others too");
        }

        if (!IsSure)
        {
            ModelState.AddModelError(nameof(IsSure), "Say that this is the person who asked");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        await db.ForgetUploadsAsync(HttpContext.RequestAborted);
        StillNamed = await new ErasePerson(db).RunAsync(Person, Why!.Trim(), also, HttpContext.RequestAborted);
        return Page();
    }
}
