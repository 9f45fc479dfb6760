using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Uploads;

/// <summary>A sheet read by its layout: the rows that are understood, those that cannot be used and why, and what is taken for notes.</summary>
internal sealed class SheetReading
{
    private const int MaxName = 200;

    private static readonly string[] NoteWords = [" note", " notes", " key", " source", " updated", " last updated", " correct as", " total", " n b", " nb", " please", " page", " printed", " as at", " version"];

    private readonly Layout _layout;
    private readonly List<MembershipRow> _rows = [];
    private readonly List<Problem> _problems = [];
    private readonly List<SheetRow> _notes = [];
    private string _body = "";

    private SheetReading(Layout layout) => _layout = layout;

    public IReadOnlyList<MembershipRow> Rows => _rows;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Rows that hold one cell which names nothing: titles and notes.</summary>
    public IReadOnlyList<SheetRow> Notes => _notes;

    /// <summary>How many hidden rows were left out, because it was said so.</summary>
    public int HiddenLeftOut { get; private set; }

    public static SheetReading Of(Sheet sheet, Layout layout)
    {
        var reading = new SheetReading(layout);
        var below = sheet.Rows.Where(r => r.Number > layout.HeadingRow).ToList();
        var last = below.FindLastIndex(r => reading.Wanted(r).Skip(1).Any());
        for (var place = 0; place < below.Count; place++)
        {
            reading.Take(below[place], isAfterTheLast: place > last, sheet);
        }

        return reading;
    }

    private IEnumerable<int> Wanted(SheetRow row) => row.Filled.Where(c => c < _layout.Columns.Count && _layout.Columns[c] is not ColumnMeaning.NotWanted);

    private string Cell(SheetRow row, ColumnMeaning meaning) => row[_layout.Of(meaning)];

    private void Take(SheetRow row, bool isAfterTheLast, Sheet sheet)
    {
        var (filled, wanted) = (row.Filled.ToList(), Wanted(row).ToList());
        if (row.IsHidden && _layout.LeavesHiddenOut)
        {
            HiddenLeftOut++;
        }
        else if (filled.Count == 1 && isAfterTheLast && !NamesABody(row, filled[0]))
        {
            _notes.Add(row);
        }
        else if (filled.Count == 1 && IsAHeading(row, filled[0]))
        {
            _body = row[filled[0]].TrimEnd(':', ' ');
        }
        else if (wanted.Count == 0 || (isAfterTheLast && IsANote(row[filled[0]])) || IsTheHeadingAgain(row, sheet))
        {
            _notes.Add(row);
        }
        else
        {
            Understand(row);
        }
    }

    private bool NamesABody(SheetRow row, int column) => _layout.Of(ColumnMeaning.Body) == column && !IsANote(row[column]);

    // A name of a board in a row of its own: below it stand its members. A long text is no name.
    private bool IsAHeading(SheetRow row, int column) =>
        !IsANote(row[column]) && _layout.Columns[column] is var meaning
        && (_layout.Of(ColumnMeaning.Body) is not { } body || column == body || meaning is ColumnMeaning.NotWanted)
        && WrittenWords.Vacancy(row[column]) is WrittenVacancy.None;

    private static bool IsANote(string text) =>
        text.Length > 120 || text.StartsWith('*') || NoteWords.Any(w => Folding.Fold(text) is var folded && (folded == w || folded.StartsWith(w + " ", StringComparison.Ordinal)));

    // Lists that are printed say their headings again on each page.
    private bool IsTheHeadingAgain(SheetRow row, Sheet sheet) =>
        _layout.HeadingRow > 0 && sheet.Rows.FirstOrDefault(r => r.Number == _layout.HeadingRow) is { } heading && row.Filled.Skip(1).Any() && row.Filled.All(c => Folding.Fold(row[c]) == Folding.Fold(heading[c]));

    private void Understand(SheetRow row)
    {
        if (Cell(row, ColumnMeaning.Body) is { Length: > 0 } body)
        {
            _body = body;
        }

        if (_body.Length == 0)
        {
            Wrong(row, ColumnMeaning.Body, "No board or group is named here or above: write it in the row, or say which column holds it");
            return;
        }

        var before = _problems.Count;
        var remarks = new List<string>();
        var read = new MembershipRow(row.Number, row.IsHidden, Short(row, ColumnMeaning.Body, OneLine(_body)) ?? "")
        {
            Organisation = Short(row, ColumnMeaning.Organisation, OneLine(Cell(row, ColumnMeaning.Organisation))),
            From = Day(row, ColumnMeaning.From),
            Until = Day(row, ColumnMeaning.Until),
        };
        read = WithRole(row, read, remarks);
        read = WithPeople(row, read, remarks);
        if (read.From is { } from && read.Until is { } until && until.Latest < from.Earliest)
        {
            Wrong(row, ColumnMeaning.Until, $"It ends ({until.Words()}) before it begins ({from.Words()}): correct one of the two");
        }

        if (_problems.Count == before)
        {
            _rows.Add(read with { Remarks = remarks });
        }
    }

    private MembershipRow WithRole(SheetRow row, MembershipRow read, List<string> remarks)
    {
        var (role, post, vote) = (Cell(row, ColumnMeaning.Role), Cell(row, ColumnMeaning.Post), Cell(row, ColumnMeaning.Vote));
        var said = WrittenWords.Role(role) ?? (role.Length == 0 ? WrittenWords.Role(post) : null);
        var votes = WrittenWords.Votes(vote) ?? (said is null ? WrittenWords.Votes(role) : null);
        if (vote.Length > 0 && votes is null && !WrittenWords.IsOpen(vote))
        {
            remarks.Add($"“{OneLine(vote)}” does not say whether the seat votes: left as not stated");
        }

        if (role.Length > 0 && said is null && votes is null && post.Length == 0)
        {
            post = role;   // "Director of Public Health" stands under "Role" as often as under "Post"
        }
        else if (role.Length > 0 && said is null && votes is null)
        {
            remarks.Add($"“{OneLine(role)}” is no role that is known: taken for a member's seat");
        }

        return read with { Role = said ?? SeatRole.Member, Vote = votes, Post = WrittenWords.Role(post) is null && WrittenWords.Vacancy(post) is WrittenVacancy.None ? Short(row, ColumnMeaning.Post, OneLine(post)) : null };
    }

    private MembershipRow WithPeople(SheetRow row, MembershipRow read, List<string> remarks)
    {
        var deputies = Cell(row, ColumnMeaning.Deputy) is { Length: > 0 } deputy && WrittenWords.Vacancy(deputy) is WrittenVacancy.None ? People(row, ColumnMeaning.Deputy, deputy, remarks) : [];
        if (_layout.Of(ColumnMeaning.Person) is null)
        {
            return read with { Deputies = deputies };
        }

        var cell = Cell(row, ColumnMeaning.Person);
        var vacancy = WrittenWords.Vacancy(cell);
        if (vacancy is not WrittenVacancy.None)
        {
            remarks.Add(cell.Length == 0 ? "No name stands here: taken for vacant" : $"“{OneLine(cell)}”: taken for {(vacancy is WrittenVacancy.Vacant ? "vacant" : "awaiting a nomination")}");
            return read with { Vacancy = vacancy, Deputies = deputies };
        }

        var people = People(row, ColumnMeaning.Person, cell, remarks);
        if (people.Count > 1)
        {
            remarks.Add($"{people.Count} people stand in one cell: {(read.Role is SeatRole.Member ? "each has a seat" : "they share the seat")}");
        }

        return read with { People = people, Deputies = deputies, Role = read.Role is SeatRole.Member ? people.Select(p => p.Role).FirstOrDefault(r => r is not null) ?? SeatRole.Member : read.Role };
    }

    private IReadOnlyList<WrittenPerson> People(SheetRow row, ColumnMeaning column, string cell, List<string> remarks)
    {
        if (WrittenPerson.All(cell) is not { } people)
        {
            Wrong(row, column, $"“{OneLine(cell)}” is no name, or several that cannot be told apart: write each person's first name and surname, on lines of their own");
            return [];
        }

        if (people.FirstOrDefault(p => p.Name.Length > MaxName) is not null)
        {
            Wrong(row, column, $"The name has more than {MaxName} characters: shorten it");
        }

        remarks.AddRange(people.Where(p => p.Aside is not null).Select(p => $"“({p.Aside})” is not taken over"));
        return [.. people.DistinctBy(p => p.Bare)];
    }

    private ImpreciseDate? Day(SheetRow row, ColumnMeaning column)
    {
        var cell = Cell(row, column);
        if (cell.Length == 0 || WrittenWords.IsOpen(cell))
        {
            return null;
        }

        var day = WrittenWords.Day(cell);
        if (day is null)
        {
            Wrong(row, column, $"“{OneLine(cell)}” is no day, month or year: write one such as 27/3/2026, March 2026 or 2026, or empty the cell");
        }

        return day;
    }

    private string? Short(SheetRow row, ColumnMeaning column, string text)
    {
        if (text.Length > MaxName)
        {
            Wrong(row, column, $"This has {text.Length} characters: shorten it to {MaxName} or fewer");
        }

        return text.Length is 0 || (column is ColumnMeaning.Organisation && WrittenWords.Vacancy(text) is WrittenVacancy.Vacant) ? null : text;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Wrong(SheetRow row, ColumnMeaning column, string message) => _problems.Add(new Problem(row.Number, _layout.Of(column), message));
}
