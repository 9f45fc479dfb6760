using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
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

namespace Commonweal.Web.Pages.Staff.Contributions;

/// <summary>Logs a telephone call about the seats of an organisation: who said what, on which day; what they answered counts as if they had sent it.</summary>
[Needs(BodiesModule.Ask)]
public sealed class CallModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : AnswerPage(db, clock, words)
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string O { get; set; } = "";

    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>What came of it: "right", "otherwise" or "note".</summary>
    [BindProperty]
    public string? Outcome { get; set; }

    public override async Task LoadAsync()
    {
        await base.LoadAsync();
        if (HttpMethods.IsGet(Request.Method))
        {
            On = Today;
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        RefuseUnlessLogged();
        if (Outcome == "otherwise")
        {
            RefuseUnlessWhole();
            if (ModelState.IsValid && Typed().IsAllRight)
            {
                ModelState.AddModelError(nameof(Outcome), "You have entered nothing that is otherwise: choose that all is right, or enter it below");
            }
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        Asked.Log(On!.Value, Name!.Trim(), Remark.Filled(), Db.ById, Clock.Now());
        if (Outcome == "note")
        {
            await Db.SaveChangesAsync();
        }
        else
        {
            await AnswerAsync(Outcome == "right" ? RoundAnswer.AllRight(Seats) : Typed(), new SaidBy(Name!.Trim(), AccountId: null, IsByPhone: true, On.Value, Clock.Now()));
        }

        TempData["Done"] = $"The call with {Name!.Trim()} is logged";
        return LocalRedirect(Url.Content($"~/staff/{P}/still-right/{O}"));
    }

    // Somebody may have answered in time of whom it is written down later.
    protected override bool ShowsSeats => true;

    protected override async Task<AskedOrganisation> FindAsync() => await Db.AskedOrganisations().Include(a => a.Round.Partnership).Include(a => a.Organisation).AsSingleQuery()
        .FirstOrDefaultAsync(a => a.Round.ClosedOn == null && a.Round.Partnership.Slug == P && a.Organisation.Slug == O) ?? throw new NotThereException();

    private void RefuseUnlessLogged()
    {
        if (Name.Filled() is null)
        {
            ModelState.AddModelError(nameof(Name), "Enter the name of whoever you spoke to");
        }

        if (On is null && ModelState.GetFieldValidationState(nameof(On)) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState.AddModelError(nameof(On), "Enter the day of the call, for example 27 3 2026");
        }

        if (Outcome is not ("right" or "otherwise" or "note"))
        {
            ModelState.AddModelError(nameof(Outcome), "Say what came of it");
        }
        else if (Outcome != "note" && On > Asked.Round.LinksUntil)
        {
            ModelState.AddModelError(nameof(Outcome), $"Answers were taken until {ImpreciseDate.Day(Asked.Round.LinksUntil).Words()}: of a call after that only a note is kept");
        }
        else if (Outcome == "right" && Answers.Values.Any(a => a.IsOtherwise))
        {
            ModelState.AddModelError(nameof(Outcome), "You have entered below that something is otherwise: choose that, or take it out there");
        }
    }
}
