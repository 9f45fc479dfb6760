using Commonweal.Bodies;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>What is not stated never counts as a failure, whatever the rules and whatever the boards and groups.</summary>
public sealed class NothingStatedTests
{
    public static TheoryData<string, bool> Each => [.. RegimeBook.Shipped.All.SelectMany(r => new[] { (r.Slug, false), (r.Slug, true) })];

    [Theory]
    [MemberData(nameof(Each))]
    public void Where_nothing_is_stated_nothing_falls_short(string regime, bool isDescribed)
    {
        foreach (var on in Days(RegimeBook.Shipped.Find(regime)!))
        {
            var of = new Governed(isDescribed) { Regime = regime, On = on };
            foreach (var term in RegimeBook.Shipped.Find(regime)!.Terms.Where(t => t.Of is TermOf.Body or TermOf.Layer))
            {
                foreach (var called in term.Called)
                {
                    var body = of.Body($"{term.Slug} {called}", term.Of is TermOf.Body ? called : null, null, "An Act");
                    Governed.Seats(body, 1);
                }
            }

            Assert.DoesNotContain(of.Check().Findings, f => f.Verdict is Verdict.FallsShort or Verdict.Accepted);
            Assert.NotEmpty(of.Check().Findings);
        }
    }

    [Fact]
    public void A_partnership_without_any_board_or_group_falls_short_of_nothing() =>
        Assert.DoesNotContain(new Governed().Check().Findings, f => f.Verdict is not Verdict.NotStated);

    // The first day of each rule, so that each is asked about.
    private static IEnumerable<DateOnly> Days(Regime regime) =>
        regime.Rules.Select(r => r.Lifetime.From?.Latest ?? regime.Lifetime.From?.Latest ?? new DateOnly(2009, 10, 15)).Distinct();
}
