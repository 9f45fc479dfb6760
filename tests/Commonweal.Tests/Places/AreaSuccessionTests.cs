using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Places;

/// <summary>A county and its districts become two districts on 1 April 2009 (CHE).</summary>
public sealed class AreaSuccessionTests : InterchangeTests
{
    private const string Areas = """
        area,name,from,until
        13,Saltshire,,2009-03-31
        E06000001,East Saltshire,2009-04-01,
        E06000002,West Saltshire,2009-04-01,

        """;

    private const string Successions = """
        before,after,on,source,source-of-one,note
        13,E06000001,2009-04-01,Paper 3,,
        13,E06000002,2009-04-01,Paper 3,,

        """;

    private readonly Area _county = Given.Area("Saltshire");
    private readonly Area _east = Given.Area("East Saltshire");

    [Fact]
    public void Nothing_succeeds_itself_by_way_of_others()
    {
        _county.BeSucceededBy(_east, ImpreciseDate.Year(2009), Citation.None);

        var broken = Assert.Throws<BrokenRuleException>(() => _east.BeSucceededBy(_county, null, Citation.None));

        Assert.Equal("East Saltshire cannot succeed itself, by way of Saltshire", broken.Message);
    }

    [Fact]
    public void What_had_ended_before_cannot_be_the_successor()
    {
        _east.Describe(_east.Name, null, Given.Held(until: "2008"), Citation.None);

        var broken = Assert.Throws<BrokenRuleException>(() => _county.BeSucceededBy(_east, ImpreciseDate.Day(2009, 4, 1), Citation.None));

        Assert.Equal("East Saltshire cannot succeed Saltshire: it had ended (2008) before that (1 April 2009)", broken.Message);
    }

    [Fact]
    public async Task Successions_of_places_go_out_as_they_came_in()
    {
        await Take(Saltmarsh(("areas.csv", Areas), ("area-successions.csv", Successions)));

        Assert.Equal(Successions, await Give("saltmarsh", "area-successions.csv"));
    }
}
