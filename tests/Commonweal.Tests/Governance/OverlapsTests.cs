using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-2: clear respective roles and remits; no two boards or groups have the same.</summary>
public sealed class OverlapsTests
{
    private const string None = "Met, Others with the same remit or functions: 0";

    [Theory]
    [InlineData("Roads  and buses", "FallsShort, Others with the same remit or functions: 1 (Transport)")]
    [InlineData("roads and buses.", "FallsShort, Others with the same remit or functions: 1 (Transport)")]
    [InlineData("Roads", None)]
    public void Two_with_one_remit_overlap_whoever_describes_them(string remit, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            var (transport, roads) = (of.Theme("Transport"), of.Theme("Roads"));
            Governed.Adopt(transport, new TermsWords("1", Remit: "Roads and buses"));
            Governed.Adopt(roads, new TermsWords("1", Remit: remit));

            Assert.Equal(says, of.Says("remits-apart", roads));
        }
    }

    [Theory]
    [InlineData("North", "North", false, "FallsShort, Others with the same remit or functions: 1 (First)")]
    [InlineData("North", "North", true, "FallsShort, Others with the same remit or functions: 1 (First)")]
    [InlineData("North", "South", false, None)]
    [InlineData("North", null, false, None)]
    [InlineData(null, null, false, "FallsShort, Others with the same remit or functions: 1 (First)")]
    [InlineData(null, null, true, None)]
    public void Two_that_do_the_same_overlap_where_they_do_it_for_the_same_places(string? first, string? second, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var areas = new[] { "North", "South" }.ToDictionary(a => a, Governed.Area);
        foreach (var (name, place) in new[] { ("First", first), ("Second", second) })
        {
            var forum = of.Body(name, "area-partnership");
            of.TakeOn(forum, "advisory", "Hears what is needed");
            if (place is not null)
            {
                forum.Cover(areas[place], Lifetime.NotStated, Citation.None);
            }
        }

        Assert.Equal(says, Second(of));
    }

    [Fact]
    public void Who_does_more_than_another_does_not_do_the_same()
    {
        var of = new Governed();
        var (one, two) = (of.Theme("First"), of.Theme("Second"));
        of.TakeOn(one, "advisory", "Hears what is needed");
        of.TakeOn(two, "advisory", "Hears what is needed");
        of.TakeOn(two, "commissioning", "Pays for it");

        Assert.Equal((None, ""), (of.Says("remits-apart", two), of.Says("remits-apart", of.Theme("Third"))));
    }

    private static string Second(Governed of) => of.Check().Findings.Where(f => f.Rule.Slug == "remits-apart" && f.Body?.Slug == "second").Select(f => Governed.Words(f)).Single();
}
