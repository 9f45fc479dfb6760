using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Ours;

/// <summary>A page on which a partner says something of its own organisation: it waits until it is approved.</summary>
public abstract class OursPage(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public string O { get; set; } = "";

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The partnership that decides about what is said of it; none while none lists it.</summary>
    public Decider? DecidedBy { get; private set; }

    protected CommonwealDb Db => db;

    protected DateOnly Today => clock.Today();

    public virtual async Task LoadAsync()
    {
        Organisation = await db.Organisations().SingleAsync(o => o.Slug == O);
        DecidedBy = await db.Partnerships().Where(p => db.Listings.Any(l => l.PartnershipId == p.Id && l.ThingId == Organisation.Id))
            .OrderByDescending(p => p.IsPublished).ThenBy(p => p.Name).ThenBy(p => p.Slug)
            .Select(p => new Decider(p.Id, p.IsPublished && db.Listings.Count(l => l.ThingId == Organisation.Id && db.Partnerships().Any(other => other.Id == l.PartnershipId)) == 1 ? p.Name : null)).FirstOrDefaultAsync();
    }

    /// <summary>Who says it.</summary>
    protected async Task<SaidBy> ByAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        return new SaidBy(visitor.Name, visitor.AccountId, IsByPhone: false, Today, clock.Now());
    }

    /// <summary>Keeps what is said; what was said of the same before and waits or was sent back gives way.</summary>
    protected async Task SayAsync(Contribution said, Func<Contribution, bool> isOfTheSame)
    {
        var unsettled = await db.Contributions().Unsettled().Where(c => c.OrganisationId == Organisation.Id && c.AskedId == null && c.Concerns == said.Concerns).ToListAsync();
        unsettled.FindAll(c => isOfTheSame(c)).ForEach(c => c.BeOvertaken(byId: null, clock.Now()));
        db.Add(said);
    }

    /// <summary>The partnership whose managers decide.</summary>
    /// <param name="Id">Which.</param>
    /// <param name="Name">Its name; none where it is a draft, and where several list the organisation, of which none decides alone.</param>
    public sealed record Decider(Guid Id, string? Name)
    {
        /// <summary>What is told to whoever said something.</summary>
        public string Sent => Name is null ? "It is sent, and waits to be looked at" : $"It is sent, and {Name} looks at it";
    }
}
