using Commonweal.Bodies.Contributions;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.StillRight;

/// <summary>Where the link leads by which an organisation says, without an account, whether its seats are still right. Whoever has the link can answer.</summary>
[Public(IsKept = false)]
[EnableRateLimiting(Entering.Tries)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AnswerModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : AnswerPage(db, clock, words)
{
    private const string ByItsLink = ", by its link";

    // The history has room for 200 characters of whoever did something.
    private const int MostOfAName = 187;

    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>Who began to ask: whom to turn to. None where that account is gone.</summary>
    public string? WhomToAsk { get; private set; }

    /// <summary>What was said by this organisation, and what became of it.</summary>
    public IReadOnlyList<Contribution> Said { get; private set; } = [];

    // A link made from the route would lose its capitals.
    public string Here => Request.PathBase + Request.Path;

    public override async Task LoadAsync()
    {
        (Response.Headers["X-Robots-Tag"], Response.Headers["Referrer-Policy"]) = ("noindex, nofollow", "no-referrer");
        await base.LoadAsync();
        WhomToAsk = await Db.Accounts().Where(a => a.Id == Asked.Round.BegunById && !a.IsClosed).Select(a => a.Name).FirstOrDefaultAsync();
        Said = !IsOpen ? [] : await Db.Contributions().AsNoTracking().Include(c => c.Seat!.Body).Where(c => c.AskedId == Asked.Id && c.State != ContributionState.Overtaken).OrderBy(c => c.SaidAt).ThenBy(c => c.Id).ToListAsync();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        RefuseUnlessWhole();
        return await SendAsync(Typed);
    }

    public async Task<IActionResult> OnPostAllRightAsync()
    {
        if (Answers.Values.Any(a => a.IsOtherwise) || Remark.Filled() is not null)
        {
            ModelState.AddModelError("", T["You have said below that something is otherwise: press “Send these answers”, or take it out there"].Value);
        }

        return await SendAsync(() => RoundAnswer.AllRight(Seats));
    }

    // Of its own seats an organisation is told the names, whether or not the public may read them; and of nothing else.
    protected override async Task<AskedOrganisation> FindAsync()
    {
        Db.ShowsDrafts = true;
        return await Db.AskedByAsync(Token) ?? throw new NotThereException();
    }

    private async Task<IActionResult> SendAsync(Func<RoundAnswer> answer)
    {
        if (!IsOpen)
        {
            return Page();
        }

        if (Name.Filled() is null)
        {
            ModelState.AddModelError(nameof(Name), "Enter your name");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var organisation = Asked.Organisation.Name;
        Db.By = $"{(organisation.Length > MostOfAName ? $"{organisation[..(MostOfAName - 1)]}…" : organisation)}{ByItsLink}";
        await AnswerAsync(answer(), new SaidBy(Name.Filled()!, AccountId: null, IsByPhone: false, Today, Clock.Now()));
        return LocalRedirect(Here);
    }
}
