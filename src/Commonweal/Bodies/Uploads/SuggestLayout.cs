using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>Suggests how a workbook is to be read, by the words of its headings and by what stands below them. Somebody looks at it before it counts.</summary>
public static class SuggestLayout
{
    private const int Looked = 200;

    private static readonly string[] BodyWords = [" board", " group", " committee", " forum", " executive", " partnership", " panel", " task", " network", " steering"];

    private static readonly string[] OrganisationWords =
    [
        " council", " nhs", " police", " constabulary", " trust", " college", " university", " association", " fire", " ltd", " limited", " cic", " service", " probation",
        " chamber", " housing", " federation", " diocese", " school", " health board", " icb", " ccg", " charity", " society", " union",
    ];

    /// <summary>For the sheet that looks most like a list of members.</summary>
    public static Layout For(Workbook workbook) =>
        Enumerable.Range(0, workbook.Sheets.Count).Select(n => Scored(workbook.Sheets[n], n, heading: null))
            .OrderByDescending(l => l.Score - (workbook.Sheets[l.Layout.Sheet].IsHidden ? 100 : 0)).First().Layout;

    /// <summary>For one sheet, whose row of headings may be known.</summary>
    public static Layout For(Workbook workbook, int sheet, int? heading) => Scored(workbook.Sheets[sheet], sheet, heading).Layout;

    private static (Layout Layout, double Score) Scored(Sheet sheet, int number, int? heading)
    {
        var row = heading ?? HeadingOf(sheet);
        var headings = sheet.Rows.FirstOrDefault(r => r.Number == row);
        var below = sheet.Rows.Where(r => r.Number > row && r.Filled.Skip(1).Any()).Take(Looked).ToList();
        var width = sheet.Width;
        var scores = (from column in Enumerable.Range(0, width)
                      let said = headings is null ? null : HeadingWords.Of(headings[column])
                      let cells = below.Select(r => r[column]).Where(c => c.Length > 0).ToList()
                      from meaning in Enum.GetValues<ColumnMeaning>()
                      where meaning is not ColumnMeaning.NotWanted && said is not ColumnMeaning.NotWanted
                      let score = (said == meaning ? 3 : 0) + LooksLike(meaning, cells, said is null)
                      where score > 1
                      orderby score descending, column
                      select (Column: column, Meaning: meaning, Score: score)).ToList();
        var columns = new ColumnMeaning[width];
        var total = 0.0;
        foreach (var (column, meaning, score) in scores)
        {
            if (columns[column] is ColumnMeaning.NotWanted && !columns.Contains(meaning))
            {
                columns[column] = meaning;
                total += score;
            }
        }

        return (new Layout(number, row, columns), total + Math.Min(below.Count, 50) / 50.0);
    }

    // The row among the first that says the most headings; titles above it say one at the most.
    private static int HeadingOf(Sheet sheet) =>
        sheet.Rows.Take(30)
            .Select(r => (r.Number, Said: r.Cells.Select(HeadingWords.Of).OfType<ColumnMeaning>().Distinct().Count(), Filled: r.Filled.Count()))
            .Where(r => r.Said >= 2 && r.Said * 2 >= r.Filled)
            .OrderByDescending(r => r.Said).ThenBy(r => r.Number)
            .Select(r => r.Number).FirstOrDefault();

    // From nought to two by how many of the cells look so; a heading that says something else is believed before them.
    private static double LooksLike(ColumnMeaning meaning, List<string> cells, bool isUnsaid)
    {
        if (cells.Count == 0)
        {
            return 0;
        }

        Func<string, bool>? looks = meaning switch
        {
            ColumnMeaning.Role => c => WrittenWords.Role(c) is not null,
            ColumnMeaning.From => c => c.Length > 4 && WrittenWords.Day(c) is not null,
            ColumnMeaning.Person => c => IsName(c) || WrittenWords.Vacancy(c) is not WrittenVacancy.None,
            ColumnMeaning.Organisation => c => Has(c, OrganisationWords),
            ColumnMeaning.Body => c => Has(c, BodyWords),
            ColumnMeaning.Vote => c => WrittenWords.Votes(c) is not null,
            _ => null,
        };
        return looks is null ? 0 : (isUnsaid ? 2.0 : 1.0) * cells.Count(looks) / cells.Count;
    }

    private static bool Has(string cell, string[] words)
    {
        var folded = Folding.Fold(cell);
        return words.Any(w => folded.Contains(w, StringComparison.Ordinal));
    }

    private static bool IsName(string cell) => WrittenPerson.All(cell) is { Count: > 0 } people && people[0].Name != people[0].Bare
        && people[0].Bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is 2 or 3 && !cell.Any(char.IsDigit) && !Has(cell, OrganisationWords) && !Has(cell, BodyWords);
}
