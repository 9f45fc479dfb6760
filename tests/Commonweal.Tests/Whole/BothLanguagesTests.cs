using AngleSharp.Html.Parser;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Whole;

/// <summary>Welsh pages to which no link leads, or only with luck; <see cref="PagesTests"/> looks at all others.</summary>
public sealed class BothLanguagesTests : PageTests
{
    private static readonly Source s_welsh = new("Words.cy.resx", """
        <root><data name="Organisations"><value>Sefydliadau</value></data><data name="Data"><value>Data</value></data></root>
        """);

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/cheshire?on=soon")]
    [InlineData("/cheshire/organisations?on=1066")]
    [InlineData("/cheshire/compare?from=last+summer&to=2005")]
    [InlineData("/search?q=..")]
    [InlineData("/search?q=nobody+at+all")]
    [InlineData("/search?q=board&from=cheshire")]
    [InlineData("/search?q=board&in=cheshire")]
    public async Task A_Welsh_page_leaves_nothing_in_English(string address) => await Compare(address);

    [Theory]
    [InlineData("/bodies/board?on=" + TheBoard.Day)]
    [InlineData("/organisations/saltmarsh-council?on=" + TheBoard.Day)]
    [InlineData("/who-does-what?on=" + TheBoard.Day)]
    [InlineData("/compare?from=2008&to=" + TheBoard.Day)]
    public async Task Pages_of_who_sits_leave_nothing_in_English(string page)
    {
        await new TheBoard().Keep(App.Store);

        await Compare("/saltmarsh" + page);
    }

    [Theory]
    [InlineData("<p>Who <b>decides</b></p>", "Who", "decides")]
    [InlineData("<nav aria-label='Menu'></nav>", "Menu")]
    [InlineData("<p lang='cy'>5 seats</p>", "5 seats")]
    [InlineData("<svg><text>Rural Forum</text></svg>", "Rural Forum")]
    public void English_that_is_not_marked_is_refused(string html, params string[] left) =>
        Assert.Equal(
            left.Select(text => $"/cy/ says \"{text}\" in English: say it by T[\"…\"], or mark it as-written where it is a name or a text of the partnership"),
            Offences(html, html));

    [Fact]
    public void Welsh_that_is_marked_as_English_is_refused() =>
        Assert.Equal(["/cy/ marks \"Sefydliadau\" as English: take as-written off"], Offences("<p lang='en'>Sefydliadau</p>", "<p>Organisations</p>"));

    [Theory]
    [InlineData("<p lang='en'>Rural <b>Forum</b></p>")]
    [InlineData("<h1>Data</h1>")]
    [InlineData("<a>kinds.csv</a> <a>/api/v1/cheshire</a>")]
    [InlineData("<p>2005 · £20,000</p>")]
    [InlineData("<svg><text lang='en'>Rural <tspan>Forum</tspan></text></svg>")]
    public void What_is_the_same_in_both_languages_is_in_order(string html) => Assert.Empty(Offences(html, html));

    private async Task Compare(string address) =>
        BothLanguages.Offences("/cy" + address, (await Visit("/cy" + address)).Page, (await Visit(address)).Page, Repository.ReadAll("src/Commonweal.Web", ".cy.resx")).ShouldBeNone();

    private static IEnumerable<string> Offences(string welsh, string english)
    {
        var parser = new HtmlParser();
        return BothLanguages.Offences("/cy/", parser.ParseDocument($"<html lang=cy>{welsh}"), parser.ParseDocument($"<html lang=en>{english}"), [s_welsh]);
    }
}
