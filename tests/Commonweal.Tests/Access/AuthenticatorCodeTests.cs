using System.Text;
using Commonweal.Platform.Access;

namespace Commonweal.Tests.Access;

/// <summary>RFC 6238, appendix B: its six last figures; RFC 4648, section 10.</summary>
public sealed class AuthenticatorCodeTests
{
    [Theory]
    [InlineData(59, 287082)]
    [InlineData(1111111109, 81804)]
    [InlineData(1234567890, 5924)]
    [InlineData(20000000000, 353130)]
    public void The_figures_are_those_of_the_standard(long second, int figures) =>
        Assert.Equal(figures, AuthenticatorCode.Of(Encoding.ASCII.GetBytes("12345678901234567890"), AuthenticatorCode.IntervalAt(DateTimeOffset.FromUnixTimeSeconds(second))));

    [Theory]
    [InlineData("MZXW6YTBOI======", "foobar")]
    [InlineData("mzxw 6ytb", "fooba")]
    [InlineData("MY", "f")]
    public void A_key_is_read_as_people_type_it(string typed, string key) => Assert.Equal(key, Encoding.ASCII.GetString(AuthenticatorCode.Bytes(typed)));
}
