using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Uploads;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Upload;

/// <summary>Which sheet of an upload holds the members, which row the headings, and what each column holds: suggested, and looked at.</summary>
[Needs(BodiesModule.Upload)]
public sealed class ColumnsModel(CommonwealDb db) : UploadPage(db)
{
    private const int Shown = 10;

    [BindProperty]
    public int Sheet { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the number of the row with the headings, or 0")]
    [Range(0, 1_000_000, ErrorMessage = "Enter the number of the row with the headings, or 0")]
    public int? HeadingRow { get; set; }

    [BindProperty]
    public bool LeavesHiddenOut { get; set; }

    [BindProperty]
    public List<ColumnMeaning> Columns { get; set; } = [];

    public Layout Layout => Upload.Answers.Layout;

    public int Width => TheSheet.Width;

    public IReadOnlyList<SheetRow> First => [.. TheSheet.Rows.SkipWhile(r => r.Number < Layout.HeadingRow - 2).Take(Shown)];

    public int HiddenRows => TheSheet.Rows.Count(r => r.IsHidden);

    private Sheet TheSheet => Upload.Book.Sheets[Layout.Sheet];

    public static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Sheet != Layout.Sheet || HeadingRow != Layout.HeadingRow)
        {
            return await SuggestAnewAsync();
        }

        var layout = new Layout(Sheet, HeadingRow.Value, [.. Columns.Take(Width)], LeavesHiddenOut);
        foreach (var twice in layout.Twice)
        {
            return this.Wrong($"Columns[{Columns.LastIndexOf(twice)}]", $"Two columns hold “{twice.Words()}”: choose “Not wanted” for one of them");
        }

        if (layout.Of(ColumnMeaning.Person) is null && layout.Of(ColumnMeaning.Organisation) is null && layout.Of(ColumnMeaning.Post) is null)
        {
            return this.Wrong("Columns[0]", "Say which column holds the names of members, their organisations or their posts");
        }

        Upload.Answer(Upload.Answers with { Layout = layout });
        await Db.SaveChangesAsync();
        var asks = (await Db.PlanAsync(Upload, HttpContext.RequestAborted)).Questions.Count > 0;
        return RedirectToPage(asks ? "Names" : "Preview", new { P, Id });
    }

    public string Heading(int column)
    {
        var said = TheSheet.Rows.FirstOrDefault(r => r.Number == Layout.HeadingRow)?[column] ?? "";
        return $"{Commonweal.Bodies.Uploads.Sheet.Letter(column)}" + (said.Length > 0 ? $": {Shortened(said)}" : "");
    }

    public string Examples(int column) => string.Join(" · ", Below(column).Distinct(StringComparer.Ordinal).Take(3).Select(Shortened));

    public bool IsEmpty(int column) => !Below(column).Any();

    protected override Task LoadMoreAsync()
    {
        // What was sent may name columns that the sheet does not have, or leave some out.
        Columns = [.. Enumerable.Range(0, Width).Select(c => c < Columns.Count ? Columns[c] : Layout.Columns.ElementAtOrDefault(c))];
        return Task.CompletedTask;
    }

    private IEnumerable<string> Below(int column) => TheSheet.Rows.Where(r => r.Number > Layout.HeadingRow).Select(r => r[column]).Where(c => c.Length > 0);

    private async Task<IActionResult> SuggestAnewAsync()
    {
        if (Sheet < 0 || Sheet >= Upload.Book.Sheets.Count)
        {
            return this.Wrong(nameof(Sheet), "Choose one of the sheets");
        }

        int? heading = HeadingRow != Layout.HeadingRow ? HeadingRow : null;
        if (heading is > 0 && Upload.Book.Sheets[Sheet].Rows.All(r => r.Number != heading))
        {
            return this.Wrong(nameof(HeadingRow), $"Nothing stands in row {heading}: enter the number of the row with the headings, or 0 where there are none");
        }

        Upload.Answer(UploadAnswers.With(SuggestLayout.For(Upload.Book, Sheet, heading) with { LeavesHiddenOut = LeavesHiddenOut }));
        await Db.SaveChangesAsync();
        return RedirectToPage("Columns", new { P, Id });
    }

    private void Show() => (Sheet, HeadingRow, LeavesHiddenOut, Columns) = (Layout.Sheet, Layout.HeadingRow, Layout.LeavesHiddenOut, [.. Layout.Columns]);
}
