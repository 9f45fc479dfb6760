using System.Globalization;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Platform.Time;

public sealed class ImpreciseDateTests
{
    [Theory]
    [InlineData("2009-07-01", "2009-07-01")]
    [InlineData("1/7/2009", "2009-07-01")]
    [InlineData("01/07/2009", "2009-07-01")]
    [InlineData("1.7.2009", "2009-07-01")]
    [InlineData("1-7-2009", "2009-07-01")]
    [InlineData("1 7 2009", "2009-07-01")]
    [InlineData("1 July 2009", "2009-07-01")]
    [InlineData(" 1 jul  2009 ", "2009-07-01")]
    [InlineData("29 February 2008", "2008-02-29")]
    [InlineData("July 2009", "2009-07")]
    [InlineData("Jul 2009", "2009-07")]
    [InlineData("7/2009", "2009-07")]
    [InlineData("2009-07", "2009-07")]
    [InlineData("2009", "2009")]
    public void A_date_is_read_as_people_write_it_and_written_as_precisely_as_it_was_stated(string stated, string written) =>
        Assert.Equal(written, ImpreciseDate.Parse(stated).ToString());

    [Theory]
    [InlineData("26 Gorffennaf 2005", "2005-07-26")]
    [InlineData("26 gorff  2005", "2005-07-26")]
    [InlineData("Gorff 2005", "2005-07")]
    [InlineData("1 o Fai 2009", "2009-05-01")]
    [InlineData("MAI 2009", "2009-05")]
    [InlineData("29 Chwefror 2008", "2008-02-29")]
    [InlineData("31 Rhagfyr 2009", "2009-12-31")]
    public void A_date_is_read_in_Welsh_too(string stated, string written) => Assert.Equal(written, ImpreciseDate.Parse(stated).ToString());

    [Fact]
    public void Every_month_is_read_as_Welsh_writes_it()
    {
        var welsh = CultureInfo.GetCultureInfo("cy-GB").DateTimeFormat;

        Assert.All(Enumerable.Range(1, 12), m =>
        {
            Assert.Equal(ImpreciseDate.Month(2009, m), ImpreciseDate.Parse($"{welsh.GetMonthName(m)} 2009"));
            Assert.Equal(ImpreciseDate.Month(2009, m), ImpreciseDate.Parse($"{welsh.GetAbbreviatedMonthName(m)} 2009"));
        });
    }

    [Theory]
    [InlineData("chwefror 2008", 2)]
    [InlineData("Fawrth 2008", 3)]
    [InlineData("Fehefin 2008", 6)]
    [InlineData("Orffennaf 2008", 7)]
    [InlineData("Fedi 2008", 9)]
    [InlineData("Dachwedd 2008", 11)]
    [InlineData("Thachwedd 2008", 11)]
    [InlineData("Ragfyr 2008", 12)]
    public void A_month_that_changed_its_first_letter_after_another_word_is_still_that_month(string stated, int month) =>
        Assert.Equal(ImpreciseDate.Month(2008, month), ImpreciseDate.Parse(stated));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("31 February 2009")]
    [InlineData("29 February 2009")]
    [InlineData("2009-13")]
    [InlineData("2009-07-00")]
    [InlineData("1/7/09")]
    [InlineData("July 09")]
    [InlineData("09")]
    [InlineData("0000")]
    [InlineData("20090701")]
    [InlineData("2009-07-01T00:00:00")]
    [InlineData("mid 2009")]
    [InlineData("Mai")]
    [InlineData("31 Mehefin 2009")]
    [InlineData("o Fai 2009 2009")]
    [InlineData("Mai Mai 2009")]
    public void Other_text_is_no_date(string? text) => Assert.False(ImpreciseDate.TryParse(text, out _));

    [Fact]
    public void Text_that_is_no_date_is_refused_by_name() =>
        Assert.Equal("'soon' is not a day, a month or a year", Assert.Throws<FormatException>(() => ImpreciseDate.Parse("soon")).Message);

    [Theory]
    [InlineData("2009-07-01", "2009-07-01", "2009-07-01", Precision.Day)]
    [InlineData("2008-02", "2008-02-01", "2008-02-29", Precision.Month)]
    [InlineData("2009", "2009-01-01", "2009-12-31", Precision.Year)]
    public void It_may_mean_every_day_of_what_was_stated(string stated, string earliest, string latest, Precision precision)
    {
        var date = ImpreciseDate.Parse(stated);

        Assert.Equal((Day(earliest), Day(latest), precision), (date.Earliest, date.Latest, date.Precision));
        Assert.Equal(date, ImpreciseDate.Between(date.Earliest, date.Latest));
    }

    [Fact]
    public void Half_a_stored_pair_is_no_date()
    {
        Assert.Null(ImpreciseDate.Between(null, Day("2009-07-01")));
        Assert.Null(ImpreciseDate.Between(Day("2009-07-01"), null));
    }

    [Fact]
    public void Dates_sort_by_the_earliest_day_that_they_may_mean()
    {
        var sorted = new[] { "2009-08", "2009-07-02", "2010", "2008-12-31", "2009-07" }.Select(ImpreciseDate.Parse).Order();

        Assert.Equal(["2008-12-31", "2009-07", "2009-07-02", "2009-08", "2010"], sorted.Select(d => d.ToString()));
        Assert.True(ImpreciseDate.Parse("2009") < ImpreciseDate.Parse("2009-01-02"));
        Assert.True(ImpreciseDate.Parse("2009") >= ImpreciseDate.Parse("2009-01-01"));
    }

    [Theory]
    [InlineData("en-GB", "2005-07-26", "26 July 2005")]
    [InlineData("en-GB", "2005-07", "July 2005")]
    [InlineData("en-GB", "2005", "2005")]
    [InlineData("cy-GB", "2005-07-26", "26 Gorffennaf 2005")]
    [InlineData("cy-GB", "2005-07", "Gorffennaf 2005")]
    [InlineData("cy-GB", "2005", "2005")]
    public void It_is_said_in_the_readers_language(string language, string stated, string said)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

        var words = ImpreciseDate.Parse(stated).Words();

        CultureInfo.CurrentCulture = before;
        Assert.Equal(said, words);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
