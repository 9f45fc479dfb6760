using Commonweal.Web.Hosting.Access;

namespace Commonweal.Tests.Access;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("tide marsh heron bell")]
    [InlineData("correct horse battery staple")]
    [InlineData("ŵyn gwyn ar y gors")]
    public void Three_or_four_words_do_well(string password) => Assert.Null(Wrong(password));

    [Theory]
    [InlineData("elevenchars")]
    [InlineData("")]
    public void A_short_one_is_refused(string password) => Assert.Equal("Password must be 12 characters or more: three or four words do well", Wrong(password));

    [Fact]
    public void Length_has_an_end() => Assert.Equal("Password must be 200 characters or fewer", Wrong(string.Concat(Enumerable.Repeat("ab cd ", 34))));

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("Password1234")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("commonweal123456")]
    [InlineData("ada.lovelace1234")]
    public void One_that_others_try_first_is_refused(string password) => Assert.Equal("Password is one that others try first: choose another", Wrong(password));

    private static string? Wrong(string password) => PasswordRule.Wrong(password, "ada.lovelace@example.org", "Ada Lovelace");
}
