using Commonweal.Governance.Duties;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>Lengths of time by the calendar, as the Acts have them.</summary>
public sealed class LengthTests
{
    [Theory]
    [InlineData("1 year", "2022-05-05", "2023-05-05")]
    [InlineData("1 year", "2024-02-29", "2025-02-28")]
    [InlineData("4 years", "2024-02-29", "2028-02-29")]
    [InlineData("14 months", "2023-05-04", "2024-07-04")]
    [InlineData("14 months", "2022-12-31", "2024-02-29")]
    [InlineData("14 months", "2021-12-31", "2023-02-28")]
    [InlineData("1 month", "2008-05-31", "2008-06-30")]
    [InlineData("14 weeks", "2022-10-03", "2023-01-09")]
    [InlineData("12 weeks", "2022-10-31", "2023-01-23")]
    [InlineData("60 days", "2022-05-05", "2022-07-04")]
    [InlineData("0 days", "2022-05-05", "2022-05-05")]
    public void A_length_ends_on_the_day_of_the_same_number_or_on_the_last_of_a_shorter_month(string length, string from, string until)
    {
        Assert.Equal(DateOnly.Parse(until), Length.Parse(length)!.Value.After(DateOnly.Parse(from)));
        Assert.Equal(length, Length.Parse(length)!.Value.ToString());
    }

    [Theory]
    [InlineData("14 month")]
    [InlineData("1 years")]
    [InlineData("a year")]
    [InlineData("-1 days")]
    [InlineData("2  weeks")]
    [InlineData("")]
    public void Any_other_text_is_no_length(string text) => Assert.Null(Length.Parse(text));

    [Fact]
    public void A_length_before_a_day_is_counted_back() =>
        Assert.Equal(new DateOnly(2022, 5, 5), Length.Parse("1 year")!.Value.Before(new DateOnly(2023, 5, 5)));
}
