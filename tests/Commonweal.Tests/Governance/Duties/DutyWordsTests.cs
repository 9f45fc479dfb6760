using Commonweal.Governance.Regimes;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>Each duty that is shipped has its source and its requirement, and is said in Welsh too.</summary>
public sealed class DutyWordsTests
{
    [Fact]
    public void Every_text_of_the_duties_is_in_Welsh_too()
    {
        var welsh = Repository.ReadAll("src/Commonweal.Web", ".cy.resx").SelectMany(Markup.Texts).Select(t => t.Key);

        Assert.Empty(RegimeBook.Shipped.All
            .SelectMany(r => r.Events.Select(e => e.Name).Concat(r.Duties.SelectMany(d => d.CopyTo.Append(d.Whose ?? d.Words.Title).Append(d.Words.Title).Append(d.Words.Advised))))
            .Distinct().Except(welsh, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_duty_has_its_source_and_its_requirement_and_one_that_ended_says_by_what() =>
        Assert.All(RegimeBook.Shipped.All.SelectMany(r => r.Duties), d =>
        {
            Assert.NotEmpty(d.Source);
            Assert.NotEmpty(d.Requirements);
            Assert.Equal(d.Lifetime.Until is null, d.EndedBy is null);
        });
}
