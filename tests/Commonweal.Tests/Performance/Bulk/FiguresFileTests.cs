using System.Text;

namespace Commonweal.Tests.Performance.Bulk;

/// <summary>What a file of figures may look like, and what is said where something in it is wrong.</summary>
public sealed class FiguresFileTests : ManyFigures
{
    [Theory]
    [InlineData("thing-1,moor-1,2009-04,12.5", "1 figures, 12.5")]
    [InlineData("thing-1,moor-1,2009-04,NA", "1 figures, 0")]
    [InlineData("\"thing-1\", moor-1 ,2009-04,'-3\r\n\r\n,,,\n", "1 figures, -3")]
    [InlineData("thing-1,moor-1,2009-04,1\nthing-1,moor-1,2009-05,2\nthing-1,moor-2,2009-04,4,,\n", "3 figures, 7")]
    public async Task Rows_in_order_are_taken_in(string rows, string counted)
    {
        Assert.DoesNotContain(":", Said(await TakeIn(Headings + rows)), StringComparison.Ordinal);
        Assert.Equal(counted, await Counted());
    }

    [Theory]
    [InlineData("value,period,area,indicator\n1,2009-04,moor-1,thing-1\n", "figures 1+ 0~ 0=")]
    [InlineData("Indicator,AREA,Group,Period,Value,How found,Numerator,Denominator,Low,High,\nthing-1,moor-1,age 16 to 24,2009-04,50,provisional,10,20,45,NA\n", "figures 1+ 0~ 0=")]
    [InlineData("", "is empty; the first row must hold the headings indicator, area, group, period, value, how-found, numerator, denominator, low, high")]
    [InlineData(Headings, "has no rows below its headings; there is nothing to take in")]
    [InlineData(Headings + "\n,,,\n", "has no rows below its headings; there is nothing to take in")]
    [InlineData("indicator,area,value,note\n", "1:period: is missing among the headings; add the column\n1:note: is not a heading of figures; remove the column or name it one of indicator, area, group, period, value, how-found, numerator, denominator, low, high")]
    [InlineData("indicator,area,period,value,value\n", "1:value: stands twice among the headings; remove one of the two columns")]
    public async Task Columns_are_known_by_their_headings_in_any_order(string file, string said) =>
        Assert.Equal(Sorted(said), Sorted(Said(await TakeIn(file))));

    [Theory]
    [InlineData("thing-x,moor-1,2009-04,1", "2:indicator: \"thing-x\" is not known; add it to its register or correct the spelling")]
    [InlineData("thing-1,,2009-04,1", "2:area: \"\" is not known; add it to its register or correct the spelling")]
    [InlineData("thing-1,moor-1,April,1", "2:period: \"April\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey")]
    [InlineData("thing-1,moor-1,2009/10,1", "2:period: \"2009/10\" is a financial year; figures of Thing 1 are for a month each: enter one, or change its frequency")]
    [InlineData("thing-1,moor-1,2009-04,", "2:value: is empty; enter a number, or NA where there is none")]
    [InlineData("thing-1,moor-1,2009-04,\"1,200\"", "2:value: \"1,200\" has a comma; write 1200")]
    [InlineData("thing-1,moor-1,2009-04,1,200", "2: has 5 cells under 4 headings; put text that holds a comma in quotation marks")]
    [InlineData("thing-1,moor-1,2009-04,\"1", "2: opens a quotation mark that is not closed; close it, or write it twice where it is part of the text")]
    [InlineData("thing-1,moor-1,2009-04,\"1\"2", "2: has text after a closed quotation mark; write each quotation mark that is part of the text twice")]
    [InlineData("thing-1,moor-1,2009-04,1\nthing-1,moor-2,2009-04,1\nthing-1,moor-1,2009-04,2", "4:period: is about the same indicator, area and period as row 2; remove one of the two")]
    [InlineData("thing-x,moor-x,x,x", "2:area: \"moor-x\" is not known; add it to its register or correct the spelling\n2:indicator: \"thing-x\" is not known; add it to its register or correct the spelling\n2:period: \"x\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey")]
    [InlineData("thing-1,moor-1,2009-04,1\0", "is not comma-separated text; save it from the spreadsheet as CSV")]
    public async Task What_is_wrong_is_named_by_row_and_column(string rows, string faults)
    {
        Assert.Equal(Sorted(faults), Sorted(Said(await TakeIn(Headings + rows + "\n"))));
        Assert.Equal(0, await Rows());
    }

    [Theory]
    [InlineData("how-found", "guessed", "2:how-found: \"guessed\" is not known; enter measured, provisional, imputed, projected")]
    [InlineData("numerator", "ten", "2:numerator: \"ten\" is not a number; enter one such as 12.5, or NA where there is none")]
    [InlineData("high", "5%", "2:high: \"5%\" has a %; write the number alone")]
    [InlineData("low,high", "3,2", "2:low: is above high; exchange the two")]
    public async Task What_stands_beside_a_value_is_checked_too(string headings, string cells, string fault) =>
        Assert.Equal(fault, Said(await TakeIn($"indicator,area,period,value,{headings}\nthing-1,moor-1,2009-04,1,{cells}\n")));

    [Fact]
    public async Task A_group_with_a_long_name_is_refused() => Assert.Equal(
        "2:group: has 101 characters; shorten it to 100 or fewer",
        Said(await TakeIn($"indicator,area,group,period,value\nthing-1,moor-1,{new string('x', 101)},2009-04,1\n")));

    [Fact]
    public async Task A_file_of_another_encoding_is_refused_and_one_that_says_its_own_is_read()
    {
        Assert.Equal("is not written in UTF-8, as a row after row 0 shows; save it from the spreadsheet as CSV UTF-8", Said(await TakeIn(Encoding.Latin1.GetBytes(Headings + "thing-1,móor,2009-04,1\n"))));
        Assert.Equal("figures 1+ 0~ 0=", Said(await TakeIn([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Headings + "thing-1,moor-1,2009-04,1\n")])));
        Assert.Equal("figures 0+ 0~ 1=", Said(await TakeIn([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Headings + "thing-1,moor-1,2009-04,1\n")])));
    }

    [Fact]
    public async Task Of_many_faults_the_first_hundred_are_shown()
    {
        var outcome = await TakeIn(Many(row => row % 2 == 0 ? "1" : "one"));

        Assert.Equal(101, outcome.Faults.Count);
        Assert.Equal("\"one\" is not a number; enter one such as 12.5, or NA where there is none", outcome.Faults[0].Message);
        Assert.Equal(Enumerable.Range(1, 100).Select(n => (int?)((2 * n) + 1)), outcome.Faults.Take(100).Select(f => f.Row));
        Assert.Equal("has 9900 faults more, which are not shown; put these right first", outcome.Faults[100].Message);
        Assert.Equal(0, await Rows());
    }

    // In a row, faults are told in the order in which they are found, which says nothing.
    private static string Sorted(string faults) => string.Join('\n', faults.Split('\n').Order(StringComparer.Ordinal));
}
