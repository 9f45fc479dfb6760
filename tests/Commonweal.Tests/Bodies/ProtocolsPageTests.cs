using Commonweal.Bodies.Protocols;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

public sealed class ProtocolsPageTests : PageTests
{
    /// <summary>CHE-5, CHE-6: the protocol of 2001 with its eight commitments.</summary>
    [Fact]
    public async Task Cheshire_shows_its_protocol_with_its_eight_commitments_and_names_what_is_not_stated()
    {
        var page = await (await Visit("/cheshire")).Follow("Protocols and agreements");

        Assert.Equal(("Protocols and agreements", "/cheshire/protocols"), (page.Heading, page.Address));
        Assert.Equal(
            ["Kind: Protocol", "Parties: The County & District Councils", "Agreed by: The Cheshire Local Government Association", "Agreed on: 2001"],
            page.Page.QuerySelectorAll(".govuk-summary-list__row").Select(r => $"{r.Children[0].TextContent.Trim()}: {r.Children[1].TextContent.Trim()}"));
        Assert.Equal(8, page.Page.QuerySelectorAll("main ol > li").Length);
        Assert.Contains("promote the principle of subsidiarity and the development of decision making at the lowest level", page.Text, StringComparison.Ordinal);
        Assert.Contains("Source: Paper 003, paragraph 5", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Version", "Next review", "Length", "Whether each commitment is kept", "What shows whether each commitment is kept"],
            page.Page.QuerySelectorAll("section .govuk-details li").Select(l => l.TextContent));
    }

    /// <summary>CHE-6: each commitment with its evidence and how far it is kept.</summary>
    [Fact]
    public async Task A_commitment_shows_how_far_it_is_kept_as_at_when_and_by_what_evidence()
    {
        await Given(p => p.Commit(new CommitmentWords(1, "Share what we know", "The data group meets", CommitmentState.PartlyKept, ImpreciseDate.Year(2004)), Lifetime.NotStated, Citation.None));

        var page = await Visit("/cheshire/protocols");

        Assert.Contains("Share what we know Partly kept as at 2004 Evidence: The data group meets", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commitment_that_was_put_anew_is_shown_as_it_reads_on_the_day()
    {
        await Given(p =>
        {
            p.Commit(new CommitmentWords(1, "Meet once a year"), Commonweal.Tests.Site.Given.Held(null, "2004-01-01"), Citation.None);
            p.Commit(new CommitmentWords(1, "Meet twice a year"), Commonweal.Tests.Site.Given.Held("2004-01-01"), Citation.None);
        });

        Assert.DoesNotContain("once", (await Visit("/cheshire/protocols?on=2004-01-01")).Text, StringComparison.Ordinal);
        Assert.Contains("Meet twice a year", (await Visit("/cheshire/protocols?on=2004-01-01")).Text, StringComparison.Ordinal);
        Assert.Contains("Meet once a year", (await Visit("/cheshire/protocols?on=2003")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_was_agreed_there_is_none()
    {
        var page = await Visit("/cheshire/protocols?on=2000");

        Assert.Contains("None is stated on this date", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("section h2"));
    }

    [Fact]
    public async Task In_Welsh_the_words_of_the_protocol_stay_as_written()
    {
        var page = await Visit("/cy/cheshire/protocols");

        Assert.Equal("Protocolau a chytundebau", page.Heading);
        Assert.Equal("en", page.Page.QuerySelector("section h2")!.GetAttribute("lang"));
        Assert.All(page.Page.QuerySelectorAll("main ol > li > span"), s => Assert.Equal("en", s.GetAttribute("lang")));
    }

    private Task<Protocol> Given(Action<Protocol> commit) => Change("cheshire", (db, partnership) =>
    {
        var protocol = new Protocol(partnership, "compact", new ProtocolWords("Local Compact"), Lifetime.NotStated, Citation.None);
        commit(protocol);
        db.Add(protocol);
        return protocol;
    });
}
