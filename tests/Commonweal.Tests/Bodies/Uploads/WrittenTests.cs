using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Uploads;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>What people write into lists of members, and what is meant.</summary>
public sealed class WrittenTests
{
    [Theory]
    [InlineData("Vacant", "Vacant")]
    [InlineData("VACANCY", "Vacant")]
    [InlineData("Currently vacant", "Vacant")]
    [InlineData("Vacant (since May)", "Vacant")]
    [InlineData("TBC", "Vacant")]
    [InlineData("to be confirmed", "Vacant")]
    [InlineData("T.B.C.", "Vacant")]
    [InlineData("-", "Vacant")]
    [InlineData("–", "Vacant")]
    [InlineData("n/a", "Vacant")]
    [InlineData("", "Vacant")]
    [InlineData("awaiting nomination", "AwaitsNomination")]
    [InlineData("Nomination awaited", "AwaitsNomination")]
    [InlineData("Val Cantor", "None")]
    public void Nobody_is_written_in_many_ways(string cell, string meant) => Assert.Equal(meant, WrittenWords.Vacancy(cell).ToString());

    [Theory]
    [InlineData("Cllr Ann Jones", "Cllr Ann Jones| ann jones")]
    [InlineData("Councillor Ann Jones OBE", "Councillor Ann Jones OBE| ann jones")]
    [InlineData("Rt Hon Dr Ann Jones, MP", "Rt Hon Dr Ann Jones, MP| ann jones")]
    [InlineData("Jones, Ann", "Ann Jones| ann jones")]
    [InlineData("J. Smith", "J. Smith| j smith")]
    [InlineData("J.P. Smith", "J.P. Smith| j p smith")]
    [InlineData("Cllr A Jones / Mr B Patel", "Cllr A Jones| a jones", "Mr B Patel| b patel")]
    [InlineData("Ann Jones\nBal Patel", "Ann Jones| ann jones", "Bal Patel| bal patel")]
    [InlineData("Ann Jones and Bal Patel", "Ann Jones| ann jones", "Bal Patel| bal patel")]
    [InlineData("Ann Jones, Bal Patel & Cy Rowe; Di Sands", "Ann Jones| ann jones", "Bal Patel| bal patel", "Cy Rowe| cy rowe", "Di Sands| di sands")]
    [InlineData("Sandy Anderson", "Sandy Anderson| sandy anderson")]
    [InlineData("Ann Jones (Chair)", "Ann Jones| ann jones")]
    [InlineData("Siân O’Neill-Rees", "Siân O’Neill-Rees| sian oneill rees")]
    public void People_are_told_from_their_styles_and_from_each_other(string cell, params string[] people) =>
        Assert.Equal(people, WrittenPerson.All(cell)!.Select(p => $"{p.Name}|{p.Bare}"));

    [Theory]
    [InlineData("Ann and Bob Jones")]
    [InlineData("Mr and Mrs Jones")]
    [InlineData("Jones/Patel")]
    [InlineData("Cllr")]
    public void Those_who_cannot_be_told_apart_are_not_guessed(string cell) => Assert.Null(WrittenPerson.All(cell));

    [Fact]
    public void Initials_may_be_short_for_a_name_of_that_letter_and_surname()
    {
        var short_ = WrittenPerson.Of("Cllr J. Smith");

        Assert.True(short_.HasInitials);
        Assert.Equal([true, false, false], new[] { "John Smith", "Ann Smith", "John Smyth" }.Select(n => short_.MayBe(WrittenPerson.Of(n))));
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("1/5/2024", "2024-05-01")]
    [InlineData("01/05/24", "2024-05-01")]
    [InlineData("1st May 2024", "2024-05-01")]
    [InlineData("1-May-24", "2024-05-01")]
    [InlineData("45413", "2024-05-01")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("May-24", "2024-05")]
    [InlineData("Sept 2023", "2023-09")]
    [InlineData("2024", "2024")]
    [InlineData("13/25/2024", null)]
    [InlineData("after the AGM", null)]
    public void Days_are_read_as_text_and_as_numbers(string cell, string? day) => Assert.Equal(day, WrittenWords.Day(cell)?.ToString());

    [Theory]
    [InlineData("Chair", SeatRole.Chair)]
    [InlineData("Chairman of the Board", SeatRole.Chair)]
    [InlineData("Co-Chair", SeatRole.Chair)]
    [InlineData("Vice Chair", SeatRole.ViceChair)]
    [InlineData("Deputy Chair", SeatRole.ViceChair)]
    [InlineData("Core member", SeatRole.Member)]
    [InlineData("Director of Public Health", null)]
    [InlineData("Chairs Secretary", null)]
    public void Roles_are_told_from_posts(string cell, SeatRole? role) => Assert.Equal(role, WrittenWords.Role(cell));
}
