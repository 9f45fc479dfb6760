using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.StillRight;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Staff.Ours;

/// <summary>A partner nominates somebody to a seat of its own, or says what is otherwise; where it is asked whether all is still right, that answers.</summary>
[Needs(PeopleModule.Contribute)]
public sealed class SeatsModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : SeatAnswersPage(db, clock, words)
{
    [FromRoute]
    public string O { get; set; } = "";

    /// <summary>The partnership on whose boards the seats are.</summary>
    [FromQuery(Name = "in")]
    public string? In { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    public Partnership? Partnership { get; private set; }

    /// <summary>The question that it answers; none where nobody asks.</summary>
    public AskedOrganisation? Asked { get; private set; }

    public override async Task LoadAsync()
    {
        Organisation = await Db.Organisations().SingleAsync(o => o.Slug == O);
        Partnership = await Db.Partnerships().Where(p => p.IsPublished && (string.IsNullOrEmpty(In) || p.Slug == In) && Db.Seats().Any(s => s.OrganisationId == Organisation.Id && s.ChairOfId == null && s.Body.PartnershipId == p.Id && s.Body.IsPublished))
            .OrderBy(p => p.Name).ThenBy(p => p.Slug).FirstOrDefaultAsync();
        if (Partnership is null)
        {
            if (In.Filled() is not null)
            {
                throw new NotThereException();
            }

            return;
        }

        var asked = await Db.AskedOrganisations().Include(a => a.Round).AsSingleQuery().FirstOrDefaultAsync(a => a.OrganisationId == Organisation.Id && a.Round.PartnershipId == Partnership.Id && a.Round.ClosedOn == null);
        Asked = asked?.Round.TakesAnswers(Today) is true ? asked : null;
        await SeeAsync(Partnership.Id, Organisation.Id, HttpMethods.IsGet(Request.Method) ? Asked?.WhatWasAnswered : null);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        RefuseUnlessWhole(isAsked: Asked is not null);
        var replies = Replies();
        if (ModelState.IsValid && Asked is null && !replies.Any(r => r.Corrects))
        {
            ModelState.AddModelError("", "Say of at least one seat what is otherwise");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var visitor = (await HttpContext.VisitorAsync())!;
        var by = new SaidBy(visitor.Name, visitor.AccountId, IsByPhone: false, Today, Clock.Now());
        var waiting = await Db.UnsettledOfSeatsAsync(Partnership!.Id, Organisation.Id);
        // What was said besides, and how to reach them, is not asked for here: it stays.
        Db.AddRange(Asked is not null ? Asked.Answer(new RoundAnswer(replies, Asked.WhatWasAnswered?.Remark), by with { Phone = Asked.Phone }, Seats, waiting) : Nominate(replies, by, waiting));
        await Db.SaveChangesAsync();
        TempData["Done"] = "It is sent, and waits to be looked at where it changes something";
        return LocalRedirect(Url.Content($"~/staff/organisations/{O}/ours"));
    }

    // Of the seats of which nothing is said now, what was said before goes on waiting.
    private List<Contribution> Nominate(IReadOnlyList<SeatReply> replies, SaidBy by, List<Contribution> waiting)
    {
        var said = replies.SelectMany(r => Seats.Where(s => (s.Seat.BodySlug, s.Seat.Slug) == (r.Body, r.Seat)).SelectMany(s => Contribution.Of(r, s, new SaidOf(Partnership!.Id, Organisation.Id, AskedId: null), by))).ToList();
        waiting.FindAll(w => said.Exists(s => (s.SeatId, s.Concerns) == (w.SeatId, w.Concerns))).ForEach(w => w.BeOvertaken(byId: null, Clock.Now()));
        return said;
    }
}
