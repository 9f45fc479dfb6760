using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Contributions;

/// <summary>Asks every organisation with a seat whether what is said of its seats is still right; shows who has answered, and reminds the others.</summary>
[Needs(BodiesModule.Ask)]
public sealed class StillRightModel(CommonwealDb db, TimeProvider clock, MailServer server) : PageModel, ILoads
{
    private const int UsualDays = 21;
    private const int Size = 100;

    /// <summary>Of how many that cannot be reached the names stand on the page.</summary>
    public const int MostUnreached = 50;

    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>Which of them are shown: those who answered, who did not, or of whom no address is known.</summary>
    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    [BindProperty]
    public DateOnly? AnswerBy { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>The round that is open; none where none is.</summary>
    public Round? Round { get; private set; }

    /// <summary>Those who are asked or, before a round begins, who would be.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>The last rounds that were closed.</summary>
    public IReadOnlyList<Before> Earlier { get; private set; } = [];

    public bool IsSent => server.IsNamed;

    public DateOnly Today => clock.Today();

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging => new(PageAsked, Filtered.Count, Size);

    /// <summary>Those among them that are asked for.</summary>
    public IEnumerable<Row> Shown => Paging.Shown(Filtered);

    private List<Row> Filtered => [.. Rows.Where(r => Show switch
    {
        "answered" => r.Asked?.AnsweredOn is not null,
        "waiting" => r.Asked?.AnsweredOn is null,
        "unreached" => !r.IsReached,
        _ => true,
    })];

    public int Answered => Rows.Count(r => r.Asked?.AnsweredOn is not null);

    /// <summary>Those who can be reminded today.</summary>
    public IEnumerable<Row> Remindable => Rows.Where(r => r.IsReached && r.Asked?.MayBeRemindedOn(Today) is true);

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        Round = await db.Rounds().FirstOrDefaultAsync(r => r.PartnershipId == Partnership.Id && r.ClosedOn == null);
        Earlier = await db.Rounds().Where(r => r.PartnershipId == Partnership.Id && r.ClosedOn != null).OrderByDescending(r => r.BegunOn).Take(5)
            .Select(r => new Before(r.BegunOn, r.ClosedOn!.Value, r.Asked.Count, r.Asked.Count(a => a.AnsweredOn != null))).ToListAsync();
        Rows = Round is null ? await WhoWouldBeAskedAsync() : await WhoIsAskedAsync(Round.Id);
        if (Round is null && HttpMethods.IsGet(Request.Method))
        {
            (AnswerBy, Subject, Text) = (Today.AddDays(UsualDays), $"Are your seats on the boards of {Partnership.Name} still right?", Letter);
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        RefuseUnlessWhole();
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var ids = Rows.Select(r => r.Id).ToList();
        var organisations = await db.Organisations().Where(o => ids.Contains(o.Id)).OrderBy(o => o.Name).ToListAsync();
        var round = new Round(Partnership, organisations, Today, AnswerBy!.Value, $"{Request.Scheme}://{Request.Host}{Request.PathBase}", db.ById);
        db.Add(round);
        var reached = Rows.Where(r => r.IsReached).ToList();
        Write(round, reached, Subject!.Trim(), Text!);
        await db.SaveChangesAsync();
        TempData["Done"] = $"{Words(organisations.Count, "organisation")} {(organisations.Count == 1 ? "is" : "are")} asked. {Letters(reached.Count)}";
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostRemindAsync()
    {
        var remindable = Remindable.ToList();
        if (Round is null || remindable.Count == 0)
        {
            return this.Wrong("", "There is nobody to remind: everybody who can be reached has answered, or was written to today");
        }

        remindable.ForEach(r => r.Asked!.Remind(Today));
        Write(Round, remindable, $"A reminder: are your seats on the boards of {Partnership.Name} still right?", Letter.Replace(DayMark, ImpreciseDate.Day(Round.AnswerBy).Words(), StringComparison.Ordinal));
        await db.SaveChangesAsync();
        TempData["Done"] = $"{Words(remindable.Count, "organisation")} {(remindable.Count == 1 ? "is" : "are")} reminded. {Letters(remindable.Count)}";
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (Round is null)
        {
            return this.Wrong("", "This was closed already");
        }

        Round.Close(Today);
        await db.SaveChangesAsync();
        TempData["Done"] = "This is closed: its links take no answers any more";
        return LocalRedirect(Here);
    }

    private const string DayMark = "{day}";

    private string Here => Url.Content($"~/staff/{P}/still-right");

    private string Letter => $"""
        We keep who sits for you on the boards and groups of {Partnership.Name}, and who deputises.

        Please look at this page and say whether it is still right: {LetterToAnOrganisation.Link}

        You need no account. If nothing has changed it is one press. Please answer by {DayMark}. Whoever has the link can answer for you, so pass it on to whoever knows.
        """;

    private void RefuseUnlessWhole()
    {
        if (Round is not null)
        {
            ModelState.AddModelError("", "They are asked already: close this before you ask again");
        }

        if (AnswerBy is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(AnswerBy), "Enter the day to answer by, for example 27 3 2026");
        }

        if (Subject.Filled() is not { Length: <= Platform.Letters.Letter.MaxSubject })
        {
            ModelState.AddModelError(nameof(Subject), "Enter the subject, in 200 characters or fewer");
        }

        if (Text.Filled() is not { Length: <= 8000 } text || !text.Contains(LetterToAnOrganisation.Link, StringComparison.Ordinal))
        {
            ModelState.AddModelError(nameof(Text), $"Enter the letter, in 8,000 characters or fewer, with {LetterToAnOrganisation.Link} where the link is to stand");
        }
    }

    private void Write(Round round, IEnumerable<Row> to, string subject, string text) =>
        db.AddRange(to.Select(r => new Letter(new AskWhetherStillRight(), Partnership.Id, round.Id, r.Id, new LetterWords(subject, text.Trim().Replace(DayMark, ImpreciseDate.Day(round.AnswerBy).Words(), StringComparison.Ordinal)), db.ById, clock.Now())));

    private string Letters(int count) => count == 0 ? "No letter goes out: no address is known" : $"{Words(count, "letter")} {(IsSent ? "go out within a minute" : count == 1 ? "lies in the outbox" : "lie in the outbox")}";

    private static string Words(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private async Task<List<Row>> WhoWouldBeAskedAsync()
    {
        var seats = db.SeatsOfOrganisations(Partnership.Id, Today);
        return await db.Organisations().Where(o => seats.Any(s => s.OrganisationId == o.Id)).OrderBy(o => o.Name).ThenBy(o => o.Slug)
            .Select(o => new Row(o.Id, o.Slug, o.Name, null, db.ContactAddresses().Any(c => c.OrganisationId == o.Id && c.PartnershipId == Partnership.Id && c.Email != null), 0, 0)).ToListAsync();
    }

    private Task<List<Row>> WhoIsAskedAsync(Guid round) => db.AskedOrganisations().Where(a => a.RoundId == round).OrderBy(a => a.Organisation.Name).ThenBy(a => a.Organisation.Slug)
        .Select(a => new Row(
            a.OrganisationId, a.Organisation.Slug, a.Organisation.Name, a, db.ContactAddresses().Any(c => c.OrganisationId == a.OrganisationId && c.PartnershipId == Partnership.Id && c.Email != null),
            db.Contributions().Count(c => c.AskedId == a.Id && c.State == ContributionState.Waiting), a.Calls.Count)).ToListAsync();

    /// <summary>An organisation that is asked, or would be.</summary>
    public sealed record Row(Guid Id, string Slug, string Name, AskedOrganisation? Asked, bool IsReached, int Waiting, int Calls);

    /// <summary>A round that was closed.</summary>
    public sealed record Before(DateOnly BegunOn, DateOnly ClosedOn, int Asked, int Answered);
}
