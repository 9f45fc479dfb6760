using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>A page on which somebody says how a person or an organisation is reached; two who do so at once are shown both.</summary>
public abstract class ContactPage(CommonwealDb db, TimeProvider clock) : PageModel, ILoads, IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>A later day from which somebody sits, in the link that led here.</summary>
    [FromQuery(Name = "on")]
    public string? On { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>How often it had been saved when the form was shown; less than none where nothing was held.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is held now.</summary>
    public ContactAddress? Contact { get; private set; }

    public bool SomebodyWasFirst { get; private set; }

    protected CommonwealDb Db => db;

    /// <summary>The day on which it counts who sits: nobody is written to who has left.</summary>
    protected DateOnly Day => ImpreciseDate.TryParse(On, out var day) && day.Latest > clock.Today() ? day.Latest : clock.Today();

    private int VersionNow => Contact?.Version ?? -1;

    public async Task LoadAsync()
    {
        Contact = await FindAsync();
        if (HttpMethods.IsGet(Request.Method))
        {
            (Version, Email) = (VersionNow, Contact?.Email);
            return;
        }

        SomebodyWasFirst = Version != VersionNow;
        if (SomebodyWasFirst)
        {
            Version = VersionNow;
            ModelState.Remove(nameof(Version));
        }
    }

    public void OnGet() { }

    /// <summary>Finds what the page is about and what is held of it; whatever is not theirs is not there.</summary>
    protected abstract Task<ContactAddress?> FindAsync();

    protected async Task<IActionResult> SaveAsync(bool hasNoOther, Func<ContactAddress> begin, Action<ContactAddress> change, string who)
    {
        RefuseUnlessAnAddress(nameof(Email), Email);
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var isEmpty = Filled(Email) is null && hasNoOther;
        if (isEmpty && Contact is not null)
        {
            Contact.TakeAway();
            db.Remove(Contact);
        }
        else if (!isEmpty && Contact is not null)
        {
            change(Contact);
        }
        else if (!isEmpty)
        {
            db.Add(begin());
        }

        await db.SaveChangesAsync();
        TempData["Done"] = isEmpty ? $"No address of {who} is held" : $"The address of {who} is saved";
        return Redirect(Url.Content($"~/staff/{P}/addresses"));
    }

    protected void RefuseUnlessAnAddress(string field, string? typed)
    {
        if (Filled(typed) is { } email && !ContactAddress.IsOne(email))
        {
            ModelState.AddModelError(field, "Enter an e-mail address, like name@example.org");
        }
    }

    protected static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
