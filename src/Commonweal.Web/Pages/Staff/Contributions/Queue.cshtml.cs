using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Staff.Bodies;
using Commonweal.Web.Pages.Staff.Ours;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Contributions;

/// <summary>What partners said of their own and nobody decided yet, beside what is so; it is approved, sent back with a note, or so already.</summary>
[Needs(BodiesModule.Approve)]
public sealed class QueueModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book)
{
    private const int Most = 200;

    // One name that is said twice, of a seat and of a post too, means one person.
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);

    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>Which are decided about.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Whether a name means somebody who is known, by the contribution.</summary>
    [BindProperty(Name = nameof(Same))]
    public Dictionary<Guid, string?> Same { get; set; } = [];

    [BindProperty]
    public bool Publishes { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>What waits, by organisation.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    private List<Row> Chosen => [.. Rows.Where(r => Ids.Contains(r.Said.Id))];

    public override async Task LoadAsync()
    {
        Partnership = await Db.Partnerships().SingleAsync(p => p.Slug == P);
        var waiting = await Db.Contributions().Waiting().Where(c => c.PartnershipId == Partnership.Id).Include(c => c.Organisation).OrderBy(c => c.Organisation.Name).ThenBy(c => c.SaidAt).ThenBy(c => c.Id).Take(Most).ToListAsync();
        var ids = waiting.Select(c => c.SeatId).OfType<Guid>().Distinct().ToList();
        var seats = ids.Count == 0 ? [] : (await Db.SittingAsync(Db.Seats().Where(s => ids.Contains(s.Id)), Today)).Seats.ToDictionary(s => s.Seat.Id);
        var known = await new KnownPeople(Db, Partnership.Id, body: null).CalledAsync([.. waiting.Select(c => c.NameSaid).OfType<string>()]);
        var mayEdit = await MayEditAsync([.. waiting.Where(c => !c.IsOfASeat).Select(c => c.OrganisationId).Distinct()]);
        Rows = [.. waiting.Select(c => new Row(c, c.SeatId is { } id ? seats.GetValueOrDefault(id) : null, c.NameSaid is { } name ? [.. known[Folding.Fold(name)]] : [], c.IsOfASeat || mayEdit.Contains(c.OrganisationId)))
            .OrderBy(r => r.Said.Organisation.Name, StringComparer.Ordinal).ThenBy(r => r.Said.SaidAt).ThenBy(r => r.Of, StringComparer.Ordinal).ThenBy(r => r.Said.Concerns)];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var unsaid = Chosen.FindAll(r => r.Known.Count > 0 && (!Same.TryGetValue(r.Said.Id, out var same) || (same != KnownPeople.SomebodyNew && r.Known.All(k => k.Slug != same))));
        unsaid.ForEach(r => ModelState.AddModelError($"{nameof(Same)}[{r.Said.Id}]", $"{r.Said.NameSaid}: say whether this is somebody who is known already"));
        if (!AreChosen())
        {
            return this.Again();
        }

        var from = await ApproveAsync(Chosen.FindAll(r => r.Said.IsOfASeat));
        await ApproveOfOrganisationsAsync(Chosen.FindAll(r => !r.Said.IsOfASeat));
        return await SaveAsync(Partnership.Id, from, Chosen.Count == 1 ? "It is approved, and done" : $"{Chosen.Count} are approved, and done", LocalRedirect(Here));
    }

    public async Task<IActionResult> OnPostSendBackAsync()
    {
        if (Note.Filled() is not { Length: <= 2000 })
        {
            ModelState.AddModelError(nameof(Note), "Enter why it is sent back, in 2,000 characters or fewer");
        }

        if (!AreChosen())
        {
            return this.Again();
        }

        Chosen.ForEach(r => r.Said.SendBack(Note.Filled()!, Db.ById, At));
        var written = await WriteAsync(Chosen);
        await Db.SaveChangesAsync();
        TempData["Done"] = $"{(Chosen.Count == 1 ? "It is" : $"{Chosen.Count} are")} sent back{(written == 0 ? "" : written == 1 ? ", and a letter is written" : $", and {written} letters are written")}";
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostAlreadyAsync()
    {
        if (!AreChosen())
        {
            return this.Again();
        }

        Chosen.ForEach(r => r.Said.BeOvertaken(Db.ById, At));
        await Db.SaveChangesAsync();
        TempData["Done"] = Chosen.Count == 1 ? "It is so already, and waits no more" : $"{Chosen.Count} are so already, and wait no more";
        return LocalRedirect(Here);
    }

    private string Here => Url.Content($"~/staff/{P}/contributions");

    private bool AreChosen()
    {
        if (Ids.Count == 0)
        {
            ModelState.AddModelError(nameof(Ids), "Tick what you decide about");
        }
        else if (Ids.Any(id => Rows.All(r => r.Said.Id != id)))
        {
            ModelState.AddModelError(nameof(Ids), "Some of these were decided meanwhile, or something else was said: look at what waits now");
        }

        if (Chosen.Find(r => !r.MayDecide) is { } shared)
        {
            ModelState.AddModelError(nameof(Ids), $"{shared.Said.Organisation.Name} is listed by several partnerships: an administrator decides about it");
        }

        return ModelState.IsValid;
    }

    // What several partnerships list is none of theirs to change (decision 0006).
    private async Task<HashSet<Guid>> MayEditAsync(List<Guid> organisations)
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        var listings = organisations.Count == 0 ? [] : await Db.Listings.Where(l => organisations.Contains(l.ThingId)).ToListAsync();
        return [.. organisations.Where(o => visitor.May(PeopleModule.EditOrganisations, Scopes.OfOrganisation(o, [.. listings.Where(l => l.ThingId == o).Select(l => l.PartnershipId)])))];
    }

    private async Task ApproveOfOrganisationsAsync(List<Row> chosen)
    {
        foreach (var said in chosen.ConvertAll(r => r.Said))
        {
            var organisation = said.Organisation;
            if (said.Concerns is Concern.Post)
            {
                await ApprovePostAsync(said, organisation);
                continue;
            }

            var slug = said.WhatIsSaid.GetValueOrDefault(Contribution.Sector);
            var sector = await Db.Kinds().FirstOrDefaultAsync(k => slug == null ? k.Id == organisation.SectorId : k.Slug == slug && k.Of == KindOf.Sector && k.KeptBy == Owner.Installation);
            var area = organisation.AreaId is { } id ? await Db.Areas().SingleAsync(a => a.Id == id) : null;
            said.Approve(organisation, sector, area, Db.ById, At);
        }
    }

    private async Task ApprovePostAsync(Contribution said, Organisation organisation)
    {
        var slug = said.WhatIsSaid.GetValueOrDefault(Contribution.PostSlug);
        var post = slug is null ? null : await Db.Posts().FirstOrDefaultAsync(p => p.Slug == slug && p.OrganisationId == organisation.Id) ?? throw new BrokenRuleException("The post is not there any more: send it back");
        var going = post is null ? [] : await Db.PostHoldings().InForce(said.From!.Value).Where(h => h.PostId == post.Id).ToListAsync();
        var holder = said.NameSaid is { } name ? await TakeAsync(name, Same.GetValueOrDefault(said.Id)) : null;
        var used = await Db.Posts().Select(p => p.Slug).ToListAsync();
        used.AddRange(Db.Posts().Local.Select(p => p.Slug));
        var begun = said.Approve(organisation, post, title => Slug.Free(title, organisation.Slug, used.Contains), holder, going, Db.ById, At);
        Db.AddRange(begun);
        Db.Listings.AddRange(begun.Select(b => new Listing(Partnership.Id, b.Id)));   // or the partnership's files would not hold them
    }

    // Who holds a seat comes first: their letter and their deputy follow. Returns from when the latest is so.
    private async Task<DateOnly?> ApproveAsync(List<Row> chosen)
    {
        var ids = chosen.ConvertAll(r => r.Said.SeatId);
        var seats = await Db.Seats().Where(s => ids.Contains(s.Id)).Include(s => s.Body).Include(s => s.ChairOf).Include(s => s.Deputies).ThenInclude(d => d.Person).Include(s => s.Deputies).ThenInclude(d => d.Post)
            .Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Terms).ThenInclude(t => t.Post).Include(s => s.Mandates).AsSplitQuery().ToDictionaryAsync(s => s.Id);
        foreach (var (said, _, _, _) in chosen.OrderBy(r => r.Said.From).ThenBy(r => r.Said.Concerns))
        {
            var seat = seats[said.SeatId!.Value];
            var person = said.NameSaid is { } name ? await TakeAsync(name, Same.GetValueOrDefault(said.Id)) : null;
            said.Approve(seat, person, said.Organisation, Db.ById, At);
        }

        return chosen.Max(r => r.Said.From);
    }

    private async Task<Person> TakeAsync(string name, string? same)
    {
        var who = same ?? KnownPeople.SomebodyNew;
        var key = who == KnownPeople.SomebodyNew ? Folding.Fold(name) : who;
        _people[key] = _people.GetValueOrDefault(key) ?? await new KnownPeople(Db, Partnership.Id, body: null).TakeAsync(name, who, Publishes);
        return _people[key];
    }

    // What was said by a link or on the telephone has no other way back.
    private async Task<int> WriteAsync(List<Row> sentBack)
    {
        var asked = sentBack.Select(r => r.Said.AskedId).OfType<Guid>().Distinct().ToList();
        var reached = await Db.AskedOrganisations().Include(a => a.Round).AsSingleQuery().Where(a => asked.Contains(a.Id) && Db.ContactAddresses().Any(c => c.OrganisationId == a.OrganisationId && c.PartnershipId == a.PartnershipId && c.Email != null)).ToListAsync();
        foreach (var one in reached)
        {
            var said = sentBack.FindAll(r => r.Said.AskedId == one.Id);
            var lines = said.Select(r => $"- {r.Of}: {r.Says}");
            var again = one.Round.TakesAnswers(Today) ? $"\n\nYou can answer again: {LetterToAnOrganisation.Link}" : "";
            var words = new LetterWords($"What you told {Partnership.Name} about your seats", $"We could not take over what you told us:\n\n{string.Join('\n', lines)}\n\n{Note.Filled()}{again}");
            Db.Add(new Letter(new TellWhatWasSentBack(), Partnership.Id, one.RoundId, one.OrganisationId, words, Db.ById, At));
        }

        return reached.Count;
    }

    /// <summary>Something that a partner said, with how it stands with the seat now and those who are known by the name that was said.</summary>
    public sealed record Row(Contribution Said, SeatOnADay? Seat, IReadOnlyList<KnownPeople.Namesake> Known, bool MayDecide)
    {
        /// <summary>What it is of.</summary>
        public string Of => Said.Concerns switch
        {
            Concern.Entry => "Its entry",
            Concern.Text => "What it says of itself",
            Concern.Post => "A post",
            _ => Seat is null ? "A seat that is not there any more" : $"{Seat.Seat.Name}, {Seat.Seat.BodyName}",
        };

        /// <summary>What it says, in words.</summary>
        public string Says => ContributionWords.Of(Said);

        /// <summary>What is so now, where that is otherwise than when it was said.</summary>
        public string? ChangedTo => (Said.IsOfASeat ? Seat is null ? null : Said.Now(Seat) : Said.NowOf(Said.Organisation)) is { } now && now != Said.WasThen ? now : null;
    }
}
