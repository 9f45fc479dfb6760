using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Writing;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>Writes a letter to those who sit on a board or group, one each; they go out in their turn.</summary>
[Needs(BodiesModule.Write)]
public sealed class LetterModel(CommonwealDb db, TimeProvider clock, MailServer server) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    [BindProperty]
    public List<WrittenToAs> To { get; set; } = [];

    [BindProperty]
    [Required(ErrorMessage = "Enter the subject")]
    [MaxLength(Platform.Letters.Letter.MaxSubject, ErrorMessage = "Subject must be 200 characters or fewer")]
    public string? Subject { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the letter")]
    [MaxLength(Platform.Letters.Letter.MaxText, ErrorMessage = "Letter must be 10,000 characters or fewer")]
    public string? Text { get; set; }

    public Body Body { get; private set; } = null!;

    /// <summary>Whether there is a server that takes letters.</summary>
    public bool IsSent => server.IsNamed;

    /// <summary>Those of whom nobody has said how they are reached.</summary>
    public IReadOnlyList<string> Unreached { get; private set; } = [];

    private List<(Guid Person, WrittenToAs As)> Reached { get; set; } = [];

    public int Count(WrittenToAs what) => Reached.Count(r => r.As == what);

    public async Task LoadAsync()
    {
        Body = await db.Bodies().AsNoTracking().SingleAsync(b => b.Slug == B && b.Partnership.Slug == P);
        var seats = await db.SeatsAsync((await HttpContext.VisitorAsync())!, db.Bodies().Where(b => b.Id == Body.Id), clock.Today());
        var contacts = await db.ContactsAsync(Correspondents.PeopleIn(seats));
        var people = Correspondents.PeopleAs(seats);
        Reached = [.. people.Where(p => contacts[p.Who.PersonId!.Value] is not { Email: null, AssistantEmail: null }).Select(p => (p.Who.PersonId!.Value, p.As))];
        Unreached = [.. people.Where(p => contacts[p.Who.PersonId!.Value] is { Email: null, AssistantEmail: null }).Select(p => p.Who.Person!)];
        if (HttpMethods.IsGet(Request.Method))
        {
            To = [WrittenToAs.Holder];
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var to = Reached.FindAll(r => To.Contains(r.As));
        if (to.Count == 0)
        {
            return this.Wrong(nameof(To), To.Count == 0 ? "Say to whom it goes" : "Nobody among these can be reached: enter their addresses first");
        }

        var words = new LetterWords(Subject!.Trim(), Text!.Trim());
        db.AddRange(to.Select(r => new Platform.Letters.Letter(new LetterToABoard(), Body.PartnershipId, Body.Id, r.Person, words, db.ById, clock.Now())));
        await db.SaveChangesAsync();
        TempData["Done"] = $"{(to.Count == 1 ? "1 letter" : $"{to.Count} letters")} {(IsSent ? "go out within a minute" : to.Count == 1 ? "lies in the outbox" : "lie in the outbox")}";
        return Redirect(Url.Content($"~/staff/{P}/bodies/{B}"));
    }
}
