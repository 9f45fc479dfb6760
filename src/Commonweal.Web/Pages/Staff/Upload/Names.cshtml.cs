using Commonweal.Bodies;
using Commonweal.Bodies.Uploads;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Upload;

/// <summary>Asks of each doubtful name in an upload whether it means the same as another, with the likely answer chosen.</summary>
[Needs(BodiesModule.Upload)]
public sealed class NamesModel(CommonwealDb db) : UploadPage(db)
{
    private const int Size = 50;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    [BindProperty]
    public List<string> Ids { get; set; } = [];

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public IReadOnlyList<NameQuestion> Questions { get; private set; } = [];

    public IReadOnlyList<NameQuestion> Asked { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var answers = Upload.Answers;
        var names = new Dictionary<string, string>(answers.Names, StringComparer.Ordinal);
        var questions = Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        foreach (var (id, chosen) in Ids.Zip(Chosen))
        {
            if (questions.TryGetValue(id, out var question) && question.Choices.Any(c => c.Value == chosen))
            {
                names[id] = chosen;
            }
        }

        Upload.Answer(answers with { Names = names });
        await Db.SaveChangesAsync();

        // What was answered may raise another question, and settle one.
        var open = (await Db.PlanAsync(Upload, HttpContext.RequestAborted)).Questions.Select((q, place) => (q.Answer, Place: place)).Where(q => q.Answer is null).Select(q => (int?)q.Place).FirstOrDefault();
        return open is { } first ? AtPage((first / Size) + 1) : RedirectToPage("Preview", new { P, Id });
    }

    protected override async Task LoadMoreAsync()
    {
        Questions = (await Db.PlanAsync(Upload, HttpContext.RequestAborted)).Questions;
        Paging = new Paging(PageAsked, Questions.Count, Size);
        Asked = [.. Paging.Shown(Questions)];
    }
}
