using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Adopts a proposal: records the decision, performs all acts in one save, and closes it. What it comes to must be what was read.</summary>
[Needs(BodiesModule.Shape)]
public sealed class AdoptModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ProposalPage(db, clock)
{
    /// <summary>The mark of what was read of it.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the day from which it is so, for example 1 4 2026")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter who decided, such as the Board")]
    [MaxLength(200, ErrorMessage = "Who decided must be 200 characters or fewer")]
    public string? By { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the day of the decision, for example 27 3 2026")]
    public DateOnly? DecidedOn { get; set; }

    [BindProperty]
    [MaxLength(500, ErrorMessage = "Where it is written down must be 500 characters or fewer")]
    public string? Reference { get; set; }

    [BindProperty]
    public bool Publishes { get; set; }

    public ProposalPaper? Paper { get; private set; }

    /// <summary>The names of those that may have decided.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Whether it comes to something else than what was read.</summary>
    public bool IsOtherNow { get; private set; }

    protected override async Task LoadMoreAsync()
    {
        if (Proposal.State is not ProposalState.Draft)
        {
            return;   // somebody else was first, and the page says so
        }

        if (HttpMethods.IsGet(Request.Method))
        {
            From = Proposal.From;
        }

        Names = [.. Paper is null ? (await ChoicesAsync(formed: false)).Select(c => c.Name) : Names];
        Paper = await Db.PaperAsync(book, Proposal, From ?? Proposal.From, Today);
        IsOtherNow = HttpMethods.IsPost(Request.Method) && Seen != Paper.Mark;
        (Seen, _) = (Paper.Mark, ModelState.Remove(nameof(Seen)));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsOtherNow || Paper is null)
        {
            return Differs();
        }

        var acts = Paper.Acts.Count;
        var proposal = await Db.Proposals().SingleAsync(p => p.Id == Proposal.Id);
        var how = new HowDecided(By!.Trim(), DecidedOn!.Value, Reference.Filled());
        if (!await Db.AdoptAsync(proposal, From!.Value, how, Publishes, Paper.Stamp, Today))
        {
            await LoadAsync();
            return Differs();
        }

        TempData["Done"] = $"{Proposal.Name} is adopted: {(acts == 1 ? "its act is" : $"all {acts} acts are")} done";
        return LocalRedirect($"{Request.PathBase}{Address}");
    }

    private PageResult Differs()
    {
        IsOtherNow = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
