using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>The seats of a board or group today, each with what can be done about it.</summary>
[Needs(BodiesModule.ReadBodies)]
public sealed class BodyModel(CommonwealDb db, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    public Body Body { get; private set; } = null!;

    public string Partnership { get; private set; } = "";

    public IReadOnlyList<SeatOnADay> Seats { get; private set; } = [];

    public bool MayAppoint { get; private set; }

    public bool MayInvite { get; private set; }

    public bool MayKeepSeats { get; private set; }

    public bool MayShape { get; private set; }

    /// <summary>Whether they may put registers right row by row, where there is no page for the act.</summary>
    public bool MayKeepRegisters { get; private set; }

    /// <summary>The registers in which something may be stated of it, each with the words for doing so.</summary>
    public static IReadOnlyList<Register> Registers { get; } = [.. Modules.Registers.Where(r => r is { Name: not ("seats" or "terms" or "deputies" or "terms-of-reference") } && r.KeyColumns[0] is { Name: "body", Description.RefersTo: "bodies" })];

    /// <summary>What can be done about a seat: the last part of the address, its words, and what joins them to the name of the seat.</summary>
    public IEnumerable<(string Verb, string Label, string Of)> ActsOn(SeatOnADay seat)
    {
        if (MayAppoint && seat.Seat.ChairOf is null)
        {
            yield return ("appoint", "Appoint", "to");
            if (seat.IsFilled)
            {
                yield return ("resign", "Resign", "from");
            }
        }

        if (MayKeepSeats)
        {
            yield return ("deputy", "Deputies", "for");
            yield return ("end", "End", "the seat");
        }
    }

    public async Task OnGetAsync()
    {
        Body = await db.Bodies().Include(b => b.Partnership).AsNoTracking().SingleAsync(b => b.Slug == B && b.Partnership.Slug == P);
        Partnership = Body.Partnership.Name;
        var (visitor, here) = ((await HttpContext.VisitorAsync())!, new Scope(Body.PartnershipId, Body.Id));
        var seats = (await db.SittingAsync(db.Bodies().Where(b => b.Id == Body.Id), clock.Today())).Of(Body.Id).ToList();
        var hidden = await db.HiddenFromAsync(visitor, seats.Select(s => s.Seat.ChairOfId));
        Seats = seats.FindAll(s => s.Seat.ChairOfId is not { } chair || !hidden.Contains(chair));
        (MayAppoint, MayInvite) = (visitor.May(BodiesModule.Appoint, here), visitor.May(Permission.ManageAccounts, here));
        (MayKeepSeats, MayShape) = (visitor.May(BodiesModule.KeepSeats, here), visitor.May(BodiesModule.Shape, here));
        MayKeepRegisters = visitor.May(Permission.KeepRegisters, new Scope(Body.PartnershipId));
    }
}
