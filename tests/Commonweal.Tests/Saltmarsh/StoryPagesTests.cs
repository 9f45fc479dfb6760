using Commonweal.Tests.Site;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>What a newcomer asks of Saltmarsh, and what the pages answer as at 22 November 2026.</summary>
[Trait("Runs", "on both databases")]
public sealed class StoryPagesTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    private const string On = "?on=2026-11-22";

    [Theory]
    [InlineData("/saltmarsh/who-does-what" + On, "Seats90 Filled78 Vacant8 Awaiting nomination4")]
    [InlineData("/saltmarsh/who-does-what" + On, "Deputies51 Deputies briefed19")]
    [InlineData("/saltmarsh/bodies/healthy-saltmarsh" + On, "Ruth Ashdown, Director of Public Health since 1 April 2024")]
    [InlineData("/saltmarsh/bodies/healthy-saltmarsh" + On, "Deputy: Daniel Peake · last briefed 14 September 2026 · receives the papers")]
    [InlineData("/saltmarsh/bodies/community-safety-partnership" + On, "Statutory duty to Police and Crime Commissioner for Saltmarsh")]
    [InlineData("/saltmarsh/bodies/community-safety-partnership" + On, "Reports to Partnership Board")]
    [InlineData("/saltmarsh/bodies/transport-and-access" + On, "Its work for safe roads: divided, a part to Safer Saltmarsh")]
    [InlineData("/saltmarsh/bodies/transport-and-access" + On, "All the rest: buses, paths and how people get to what they need: divided, a part to Place and Environment")]
    [InlineData("/saltmarsh/bodies/youth-parliament" + On, "Saltmarsh Youth Voice")]
    [InlineData("/saltmarsh" + On, "Partnerships in this county Eastmarsh Community Partnership Source: The story of Saltmarsh, \"Eastmarsh\" Haven and Saltings Partnership")]
    [InlineData("/merefleet" + On, "In the county of Saltmarsh Partnership")]
    [InlineData("/haven-and-saltings/bodies/estuary-flood-group" + On, "Serves Saltmarsh Partnership Haven and Saltings Partnership")]
    public async Task The_page_answers(string address, string said) =>
        Assert.Contains(said, (await app.Visit(address)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Before_and_after_the_change_of_2024_each_group_is_said_to_have_gone_somewhere()
    {
        var page = await app.Visit("/saltmarsh/compare?from=2024-03&to=2024-05");

        Assert.Contains("Transport and Access Group", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What became of it is not stated", page.Text, StringComparison.Ordinal);
    }
}
