using Commonweal.Bodies;
using Commonweal.Bodies.Uploads;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Upload;

/// <summary>Shows board by board what would come of an upload, and takes it in: all of it or nothing.</summary>
[Needs(BodiesModule.Upload)]
public sealed class PreviewModel(CommonwealDb db) : UploadPage(db)
{
    private HashSet<int> _leftOut = [];
    private HashSet<PlannedSeat> _firsts = [];

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>The rows that were shown, of which some are ticked.</summary>
    [BindProperty]
    public List<int> Rows { get; set; } = [];

    [BindProperty]
    public List<int> LeftOut { get; set; } = [];

    [BindProperty]
    public bool PublishesBodies { get; set; }

    [BindProperty]
    public bool PublishesPeople { get; set; }

    [BindProperty]
    public string? Do { get; set; }

    /// <summary>The plan that was looked at.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public UploadPlan Plan { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    /// <summary>What the registers refused, with its rows.</summary>
    public IReadOnlyList<Problem> Refused { get; private set; } = [];

    public IReadOnlyList<(string Name, bool IsNew, IReadOnlyList<PlannedSeat> Seats)> Shown { get; private set; } = [];

    public IActionResult OnGet() => Plan.Questions.Any(q => q.Answer is null) ? RedirectToPage("Names", new { P, Id }) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var answers = Upload.Answers;
        var leftOut = answers.LeftOut.Except(Rows).Concat(LeftOut).Distinct().Order().ToList();
        if (Do == "again" || Plan.Questions.Any(q => q.Answer is null))
        {
            Upload.Answer(answers with { LeftOut = leftOut });
            await Db.SaveChangesAsync();
            return AtPage(Paging.Page);
        }

        if (Seen != Plan.Hash)
        {
            _leftOut = [.. leftOut];
            ModelState.AddModelError("", "Nothing was taken in yet: what would come of it has changed since you looked. Look once more, and take it in if it is right");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        if (!leftOut.SequenceEqual(answers.LeftOut))
        {
            Upload.Answer(answers with { LeftOut = leftOut });
        }

        Refused = await Db.TakeInAsync(Upload, PublishesBodies, PublishesPeople, HttpContext.RequestAborted);
        if (Refused.Count == 0)
        {
            return RedirectToPage("Done", new { P, Id });
        }

        Db.ChangeTracker.Clear();
        await LoadAsync();
        _leftOut = [.. leftOut];
        return this.Wrong("", Refused.Count == 1 ? "Nothing was taken in: one row was refused" : $"Nothing was taken in: {Refused.Count} things were refused");
    }

    public string Counted(int count, string one, string several) => count == 1 ? $"1 {one}" : $"{count:N0} {several}";

    public static string Becomes(PlannedSeat seat) => seat.State switch
    {
        PlannedState.Added => "Added",
        PlannedState.Unchanged => "Already so",
        PlannedState.Differs => $"Changed: on the register, {seat.Now}",
        PlannedState.EndStated => $"The end is stated: {seat.Until}; on the register, {seat.Now}",
        _ => "Left out",
    };

    public bool IsLeftOut(int row) => _leftOut.Contains(row);

    public bool IsFirstOfItsRow(PlannedSeat seat) => _firsts.Contains(seat);

    protected override async Task LoadMoreAsync()
    {
        Plan = await Db.PlanAsync(Upload, HttpContext.RequestAborted);
        _leftOut = [.. Upload.Answers.LeftOut];
        var all = Plan.Bodies.SelectMany(b => b.Seats.Select(s => (Body: b, Seat: s))).ToList();
        Paging = new Paging(PageAsked, all.Count);
        var shown = Paging.Shown(all).ToList();
        _firsts = [.. shown.Select(s => s.Seat).DistinctBy(s => s.Row)];
        Shown = [.. shown.GroupBy(s => s.Body).Select(g => (g.Key.Name, g.Key.IsNew, (IReadOnlyList<PlannedSeat>)[.. g.Select(s => s.Seat)]))];
    }
}
