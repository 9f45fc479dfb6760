using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Commonweal.Bodies.Uploads;
using Commonweal.Platform;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>A file is read as it is, or one is told in a sentence why it cannot be.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_formula_counts_for_what_it_came_to_and_a_day_for_the_day() => Assert.Equal(
        [["JO SMITH", "2024-05-01", "7"]],
        Cells(GivenWorkbook.Of(["=JO SMITH", "#2024-05-01", "  7 "])));

    [Fact]
    public void A_merged_cell_is_filled_downwards_and_a_title_across_is_said_once() => Assert.Equal(
        [["Members 2026"], ["Board", "Ann"], ["Board", "Bob"], ["Board", "Cat"], ["Group", "Dan"]],
        Cells(new GivenWorkbook().Row("Members 2026", "", "").Row("Board", "Ann").Row("", "Bob").Row("", "Cat").Row("Group", "Dan").Merge("A1:C1").Merge("A2:A4").File()));

    [Fact]
    public void Rows_keep_their_numbers_and_hidden_ones_are_known()
    {
        var sheet = Workbook.Read(new GivenWorkbook().Row("a", "b").Gap().Gap().Row(isHidden: true, "c", "d").Row("e", "f").File()).Sheets.Single();

        Assert.Equal([(1, false), (4, true), (5, false)], sheet.Rows.Select(r => (r.Number, r.IsHidden)));
    }

    [Fact]
    public void Comma_separated_text_is_read_too() =>
        Assert.Equal([["Board", "Name"], ["Health, and care", "Ann"]], Cells(Encoding.UTF8.GetBytes("Board,Name\n\"Health, and care\", Ann \n")));

    [Theory]
    [InlineData(new byte[0], "This file is empty")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 1, 2 }, "This file is no workbook that can be read: save it as an Excel workbook (.xlsx) or as CSV, and choose it again")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 1, 2 }, "This file is no workbook that can be read: save it as an Excel workbook (.xlsx) or as CSV, and choose it again")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0, 1, 2 }, "This file is no workbook that can be read: save it as an Excel workbook (.xlsx) or as CSV, and choose it again")]
    public void What_is_no_workbook_is_refused(byte[] file, string why) =>
        Assert.Equal(why, Assert.Throws<BrokenRuleException>(() => Workbook.Read(file)).Message);

    [Fact]
    public void Half_of_a_workbook_is_refused() => Assert.StartsWith(
        "This file is no workbook that can be read",
        Assert.Throws<BrokenRuleException>(() => Workbook.Read(GivenWorkbook.Of(["a", "b"])[..^200])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_zip_that_unpacks_to_far_more_is_refused_before_it_is_unpacked()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            for (var i = 0; i < 101; i++)
            {
                entry.Write(new byte[1024 * 1024]);
            }
        }

        Assert.Equal("This workbook unpacks to more than 100 MB: leave only the sheet with the members in it, and choose it again", Assert.Throws<BrokenRuleException>(() => Workbook.Read(file.ToArray())).Message);
    }

    [Fact]
    public void Too_many_rows_are_refused()
    {
        var many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,b,c,d,e,f,g,h,i,j,k\n", 100_000)));

        Assert.Equal("More than 1,000,000 cells stand in this workbook: leave only the sheet with the members in it, and choose it again", Assert.Throws<BrokenRuleException>(() => Workbook.Read(many)).Message);
    }

    [Fact]
    public void Too_many_characters_together_are_refused_where_they_stand_and_where_a_merged_cell_repeats_them()
    {
        const string why = "The cells of this workbook hold more than 20,000,000 characters together: leave only the sheet with the members in it, and choose it again";
        var (stated, repeated) = (new GivenWorkbook(), new GivenWorkbook());
        for (var i = 0; i < 20_001; i++)
        {
            stated.Row(new string('a', 1000));
            repeated.Row(i == 0 ? new string('a', 1000) : "", "b");
        }

        Assert.Equal(why, Assert.Throws<BrokenRuleException>(() => Workbook.Read(stated.File())).Message);
        Assert.Equal(why, Assert.Throws<BrokenRuleException>(() => Workbook.Read(repeated.Merge("A1:A20001").File())).Message);
    }

    [Fact]
    public void Of_comma_separated_text_a_hundred_columns_are_read_as_of_a_sheet() =>
        Assert.Equal(100, Workbook.Read(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 150)))).Sheets.Single().Width);

    [Fact]
    public void Fifty_thousand_rows_are_read_and_understood_within_seconds()
    {
        var made = new GivenWorkbook().Row("Board", "Organisation", "Name", "From");
        for (var i = 0; i < 50_000; i++)
        {
            made.Row($"Board {i / 20}", $"Council {i % 300}", $"Cllr Ann{(char)('a' + (i % 26))} Jones{i}", "#2024-05-01");
        }

        var file = made.File();
        var clock = Stopwatch.StartNew();
        var workbook = Workbook.Unpacked(Workbook.Read(file).Packed());
        var reading = SheetReading.Of(workbook.Sheets[0], SuggestLayout.For(workbook));

        Assert.Equal((50_000, 0), (reading.Rows.Count, reading.Problems.Count));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
    }

    private static IEnumerable<IReadOnlyList<string>> Cells(byte[] file) => Workbook.Read(file).Sheets.Single().Rows.Select(r => r.Cells);
}
