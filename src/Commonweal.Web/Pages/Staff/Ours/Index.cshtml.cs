using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Ours;

/// <summary>What is an organisation's own, as it is for whoever speaks for it: its seats, what it said that waits or came back, and what it is asked.</summary>
[Needs(PeopleModule.Contribute)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock) : OursPage(db, clock)
{
    /// <summary>The partnerships on whose boards it has seats, with the day by which each asks whether they are still right.</summary>
    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>How it stands with its seats today.</summary>
    public ILookup<Guid, SeatOnADay> Seats { get; private set; } = null!;

    /// <summary>What it said last, and what became of it.</summary>
    public IReadOnlyList<Contribution> Said { get; private set; } = [];

    public override async Task LoadAsync()
    {
        await base.LoadAsync();
        var id = Organisation.Id;
        var shown = Db.Bodies().Where(b => b.IsPublished && Db.Seats().Any(s => s.OrganisationId == id && s.BodyId == b.Id && s.ChairOfId == null));
        var places = await Db.Partnerships().Where(p => p.IsPublished && shown.Any(b => b.PartnershipId == p.Id)).OrderBy(p => p.Name).ThenBy(p => p.Slug)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                AnswerBy = Db.Rounds().Where(r => r.PartnershipId == p.Id && r.ClosedOn == null && r.Asked.Any(a => a.OrganisationId == id && a.AnsweredOn == null)).Select(r => (DateOnly?)r.AnswerBy).FirstOrDefault(),
                Bodies = shown.Where(b => b.PartnershipId == p.Id).Select(b => b.Id).ToList(),
            }).AsSingleQuery().ToListAsync();
        Places = [.. places.Select(p => new Place(p.Id, p.Slug, p.Name, p.AnswerBy))];
        var of = places.SelectMany(p => p.Bodies.Select(b => (Body: b, p.Id))).ToDictionary(b => b.Body, b => b.Id);
        var bodies = of.Keys.ToList();
        Seats = (await Db.SittingAsync(Db.Seats().Where(s => s.OrganisationId == id && bodies.Contains(s.BodyId) && s.ChairOfId == null), Today)).Seats.ToLookup(s => of[s.Seat.BodyId]);
        Said = await Db.Contributions().AsNoTracking().Include(c => c.Seat!.Body).Where(c => c.OrganisationId == id && c.State != ContributionState.Overtaken).OrderByDescending(c => c.State == ContributionState.SentBack).ThenByDescending(c => c.SaidAt).ThenBy(c => c.Id).Take(30).ToListAsync();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Organisation.About is null)
        {
            return this.Wrong("", "It says nothing of itself yet: enter it first");
        }

        Organisation.SpeakOfItself(Organisation.About, Today);
        await Db.SaveChangesAsync();
        TempData["Done"] = "The text is marked as looked at today";
        return LocalRedirect(Url.Content($"~/staff/organisations/{O}/ours"));
    }

    /// <summary>A partnership where it has seats.</summary>
    public sealed record Place(Guid Id, string Slug, string Name, DateOnly? AnswerBy);
}
