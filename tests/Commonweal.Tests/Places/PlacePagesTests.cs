using System.Net;
using Commonweal.Tests.People;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Places;

/// <summary>A place as at any day: what it lies in, what became of it, and who works there (CHE: 1 April 2009).</summary>
public sealed class PlacePagesTests : PageTests
{
    [Theory]
    [InlineData("97", "2009-03-31", "What became of it East Saltshire 1 April 2009 West Saltshire 1 April 2009")]
    [InlineData("97", "2009-03-31", "Partnerships for it Saltmarsh Partnership")]
    [InlineData("97", "2009-03-31", "What lies within it Saltings")]
    [InlineData("97", "2009-03-31", "Organisations that work there Saltshire County Council")]
    [InlineData("97", "2009-04-01", "There was no such place on this date.")]
    [InlineData("E06000001", "2009-04-01", "What it came from Saltshire 1 April 2009 Partnerships for it Saltmarsh Partnership Organisations that work there East Saltshire Council")]
    [InlineData("E06000001", "2009-03-31", "There was no such place on this date.")]
    [InlineData("97A", "2005", "Lies within Saltshire")]
    [InlineData("9Z", "2005", "What became of it is not stated.")]
    public async Task A_place_is_shown_as_at_the_day(string code, string on, string said)
    {
        await Reorganised.Take(App.Store);

        Assert.Contains(said, (await Visit($"/places/{code}?on={on}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_has_its_name_as_its_heading_and_is_shown_as_it_is_today()
    {
        await Reorganised.Take(App.Store);

        var page = await Visit("/places/E06000002");

        Assert.Equal("West Saltshire", page.Heading);
        Assert.Contains("As at 10 March 2026.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Visit("/places/E06000002?on=soon")).Status);
    }

    [Fact]
    public async Task What_no_published_partnership_lists_is_not_there()
    {
        await Reorganised.Take(App.Store);
        Assert.Equal(HttpStatusCode.OK, (await Visit("/places/E06000001")).Status);

        await Change("saltmarsh", (_, it) => { it.Withdraw(); return it; });

        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/places/E06000001")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/places/nowhere")).Status);
    }
}
