using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Uploads;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>A sheet is understood row by row, and what is taken for something is said.</summary>
public sealed class SheetReadingTests
{
    private static readonly Workbook Read = Workbook.Read(GivenWorkbook.Awful());

    [Fact]
    public void The_heading_is_found_and_each_column_suggested()
    {
        var layout = SuggestLayout.For(Read);

        Assert.Equal(4, layout.HeadingRow);
        Assert.Equal(
            [ColumnMeaning.Body, ColumnMeaning.Organisation, ColumnMeaning.Person, ColumnMeaning.Post, ColumnMeaning.Role, ColumnMeaning.From, ColumnMeaning.NotWanted],
            layout.Columns);
    }

    [Fact]
    public void Columns_without_headings_are_suggested_by_what_stands_in_them() => Assert.Equal(
        [ColumnMeaning.Person, ColumnMeaning.Organisation, ColumnMeaning.From, ColumnMeaning.Body],
        SuggestLayout.For(Workbook.Read(GivenWorkbook.Of(
            ["Cllr Ann Jones", "Northgate Council", "1/5/2024", "Health Board"],
            ["Vacant", "Police", "2/5/2024", "Safer Group"],
            ["Mr Bal Patel", "NHS Northgate", "May 2024", "Health Board"]))).Columns);

    [Fact]
    public void Each_row_is_understood_with_its_board() => Assert.Equal(
        [
            "5 Health and Wellbeing Board|Northgate Borough Council|Cllr Ann Jones|Leader|Chair|2024-05-01",
            "6 Health and Wellbeing Board|Northgate BC|Mr B Patel+Dr C. Rowe||Member|2024-05-01",
            "7 Health and Wellbeing Board|Police|DI SANDS||Member|2024-05",
            "8 Health and Wellbeing Board|Police|Old Member||Member|",
            "10 Safer Northgate Group|The Police|Vacant|Superintendent|ViceChair|",
            "11 Safer Northgate Group|Police|AwaitsNomination||Member|",
        ],
        Reading().Rows.Select(r => $"{r.Number} {r.Body}|{r.Organisation}|{(r.People.Count > 0 ? string.Join('+', r.People.Select(p => p.Name)) : r.Vacancy)}|{r.Post}|{r.Role}|{r.From}"));

    [Fact]
    public void What_cannot_be_used_is_said_with_its_cell() => Assert.Equal(
        [
            "Row 12, column F: “soon” is no day, month or year: write one such as 27/3/2026, March 2026 or 2026, or empty the cell",
            "Row 12, column C: “Ann and Bob Jones” is no name, or several that cannot be told apart: write each person's first name and surname, on lines of their own",
        ],
        Reading().Problems.Select(p => $"{p.Where}: {p.Message}"));

    [Fact]
    public void Notes_at_the_foot_are_left_out_and_said() => Assert.Equal([14], Reading().Notes.Select(n => n.Number));

    [Fact]
    public void What_is_taken_for_something_is_said() => Assert.Equal(
        ["2 people stand in one cell: each has a seat", "“TBC”: taken for vacant", "“awaiting nomination”: taken for awaiting a nomination"],
        Reading().Rows.SelectMany(r => r.Remarks));

    [Fact]
    public void Hidden_rows_are_left_out_when_it_is_said_so()
    {
        var reading = SheetReading.Of(Read.Sheets[0], SuggestLayout.For(Read) with { LeavesHiddenOut = true });

        Assert.Equal((1, false), (reading.HiddenLeftOut, reading.Rows.Any(r => r.Number == 8)));
    }

    [Fact]
    public void A_row_before_any_board_says_that_it_has_none() => Assert.Equal(
        "Row 2: No board or group is named here or above: write it in the row, or say which column holds it",
        Assert.Single(SheetReading.Of(Workbook.Read(GivenWorkbook.Of(["Name", "Organisation"], ["Ann Jones", "Police"])).Sheets[0], new Layout(0, 1, [ColumnMeaning.Person, ColumnMeaning.Organisation])).Problems) is var p ? $"{p.Where}: {p.Message}" : "");

    private static SheetReading Reading() => SheetReading.Of(Read.Sheets[0], SuggestLayout.For(Read));
}
