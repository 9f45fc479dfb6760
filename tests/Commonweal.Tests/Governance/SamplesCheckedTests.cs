using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Governance;

/// <summary>The governance check of each sample: exactly what its papers or its story deserve.</summary>
[Trait("Runs", "on both databases")]
public sealed class SamplesCheckedTests(EverySampleApp site) : IClassFixture<EverySampleApp>
{
    /// <summary>None of the thirteen falls short for a fact that the papers do not state; CHE-14 and HOR-13 are what they do state.</summary>
    [Theory]
    [InlineData("huntingdonshire")]
    [InlineData("chorley")]
    [InlineData("north-herts")]
    [InlineData("cheshire", "functions-of-modes")]
    [InlineData("lewes", "support")]
    [InlineData("oxfordshire")]
    [InlineData("west-sussex")]
    [InlineData("crawley")]
    [InlineData("chichester")]
    [InlineData("worthing")]
    [InlineData("adur")]
    [InlineData("mid-sussex")]
    [InlineData("horsham")]
    public async Task A_partnership_of_the_papers_falls_short_only_of_what_they_state(string partnership, params string[] rules) =>
        Assert.Equal(rules, Short(await Check(partnership)));

    /// <summary>Saltmarsh: the faults that its story tells, and no others.</summary>
    [Fact]
    public async Task Saltmarsh_falls_short_of_what_its_story_deserves()
    {
        var check = await Check("saltmarsh");

        Assert.Equal(Saltmarsh.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Short(check).Order(StringComparer.Ordinal));
        Assert.Equal(["board-size board", "time-limited estuary-flood-group"], Of(check, Verdict.Accepted).Order(StringComparer.Ordinal));
    }

    /// <summary>Each finding says the rule, its source and what to do.</summary>
    [Fact]
    public async Task Each_finding_of_each_sample_has_its_source_and_its_words()
    {
        foreach (var partnership in await Partnerships())
        {
            Assert.All((await Check(partnership)).Findings, f =>
            {
                Assert.NotEmpty(f.Rule.Source);
                Assert.NotEmpty(f.Rule.Requirements);
                Assert.NotEmpty(f.Rule.Words.ToDo);
                Assert.NotEmpty(f.Found.Fact.ToString(System.Globalization.CultureInfo.InvariantCulture));
            });
        }
    }

    private static IEnumerable<string> Short(GovernanceCheck check) => Of(check, Verdict.FallsShort);

    private static IEnumerable<string> Of(GovernanceCheck check, Verdict verdict) =>
        check.Findings.Where(f => f.Verdict == verdict).Select(f => f.Body is null ? f.Rule.Slug : $"{f.Rule.Slug} {f.Body.Slug}");

    private async Task<List<string>> Partnerships()
    {
        await using var db = site.Store.Open();
        return await db.Partnerships().OrderBy(p => p.Slug).Select(p => p.Slug).ToListAsync();
    }

    private async Task<GovernanceCheck> Check(string slug)
    {
        await using var db = site.Store.Open();
        var described = await db.Partnerships().Where(p => p.Slug == slug).Select(p => p.DescribedLatest).SingleAsync();
        return await db.CheckAsync(RegimeBook.Shipped, await db.Partnerships().Where(p => p.Slug == slug).Facts().SingleAsync(), described ?? TestApp.Today);
    }

    private const string Saltmarsh = """
        agreements-reviewed
        capability board
        commitments-kept
        delegations-reviewed board
        deputies board
        deputies commissioning-group
        deputies community-safety-partnership
        deputies drugs-and-alcohol-group
        deputies estuary-flood-group
        deputies executive
        deputies healthy-saltmarsh
        deputies place-and-environment
        deputies road-safety-group
        deputies safer-saltmarsh
        deputies work-and-learning
        deputies youth-voice
        deputies-briefed board
        deputies-briefed commissioning-group
        deputies-briefed community-safety-partnership
        deputies-briefed drugs-and-alcohol-group
        deputies-briefed estuary-flood-group
        deputies-briefed executive
        deputies-briefed healthy-saltmarsh
        deputies-briefed place-and-environment
        deputies-briefed road-safety-group
        deputies-briefed safer-saltmarsh
        deputies-briefed work-and-learning
        deputies-briefed youth-voice
        executive-meets executive
        functions-of-modes
        functions-of-modes place-and-environment
        interests-on-the-executive executive
        lines-of-one-kind estuary-flood-group
        long-vacancies board
        long-vacancies work-and-learning
        portfolio-holder work-and-learning
        primary-mode drugs-and-alcohol-group
        primary-mode estuary-flood-group
        primary-mode executive
        primary-mode healthy-saltmarsh
        primary-mode road-safety-group
        primary-mode safer-saltmarsh
        primary-mode work-and-learning
        public-access commissioning-group
        public-access drugs-and-alcohol-group
        public-access place-and-environment
        public-access road-safety-group
        public-access work-and-learning
        secretariat road-safety-group
        secretariat work-and-learning
        support
        support youth-voice
        terms-of-reference drugs-and-alcohol-group
        terms-of-reference estuary-flood-group
        terms-of-reference road-safety-group
        terms-of-reference work-and-learning
        terms-of-reference youth-voice
        terms-reviewed commissioning-group
        theme-size work-and-learning
        time-limited commissioning-group
        time-limited drugs-and-alcohol-group
        time-limited road-safety-group
        umbrella-on-themes place-and-environment
        umbrella-on-themes safer-saltmarsh
        what-seats-bring healthy-saltmarsh
        whom-sectors-speak-for board
        """;
}
