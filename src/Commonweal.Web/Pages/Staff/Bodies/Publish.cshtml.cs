using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Says what the public sees: the partnership, and which of its boards and groups.</summary>
[Needs(BodiesModule.Shape)]
public sealed class PublishModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    [BindProperty]
    public bool Itself { get; set; }

    /// <summary>The slugs of those that the public sees.</summary>
    [BindProperty]
    public IReadOnlyList<string> Seen { get; set; } = [];

    /// <summary>The slugs of those that stood on the form: of others, formed since, nothing was said.</summary>
    [BindProperty]
    public IReadOnlyList<string> Asked { get; set; } = [];

    /// <summary>The slugs of those that it saw when the form was shown: what a colleague changed meanwhile is not turned back unsaid.</summary>
    [BindProperty]
    public IReadOnlyList<string> Saw { get; set; } = [];

    [BindProperty]
    public bool SawItself { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        var all = await db.Bodies().Where(b => b.PartnershipId == Partnership.Id).OrderBy(b => b.Name).ThenBy(b => b.Slug).ToListAsync();
        Bodies = all.FindAll(b => !b.IsPublished || !(b.Lifetime.Until?.Latest < clock.Today()));
        if (HttpMethods.IsGet(Request.Method))
        {
            (Itself, Seen) = (Partnership.IsPublished, [.. Bodies.Where(b => b.IsPublished).Select(b => b.Slug)]);
            (SawItself, Saw) = (Itself, Seen);
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Itself && Bodies.Any(b => Asked.Contains(b.Slug) && Seen.Contains(b.Slug)))
        {
            return this.Wrong(nameof(Itself), "While the partnership is hidden the public sees none of its boards and groups: hide them too, or let it be seen");
        }

        if (Itself != SawItself)
        {
            Turn(Partnership, Itself);
        }

        foreach (var body in Bodies.Where(b => Asked.Contains(b.Slug) && Seen.Contains(b.Slug) != Saw.Contains(b.Slug)))
        {
            Turn(body, Seen.Contains(body.Slug));
        }

        await db.SaveChangesAsync();
        TempData["Done"] = "The public sees what you ticked, and nothing else";
        return RedirectToPage("Partnership", new { P });
    }

    private static void Turn(Collaboration one, bool isSeen)
    {
        if (isSeen && !one.IsPublished)
        {
            one.Publish();
        }
        else if (!isSeen && one.IsPublished)
        {
            one.Withdraw();
        }
    }
}
