using Commonweal.Tests.Site;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>Who answers to whom in Saltmarsh, as at 22 November 2026 (CHO-26, CHO-28).</summary>
[Trait("Runs", "on both databases")]
public sealed class AnswersTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    private const string On = "?on=2026-11-22";

    /// <summary>HOR-18 and the Crime and Disorder Act: it answers to two, one of them by law.</summary>
    [Fact]
    public async Task The_community_safety_partnership_of_Saltmarsh_answers_to_two_and_one_by_law()
    {
        var page = await (await app.Visit("/saltmarsh/bodies/community-safety-partnership" + On)).Follow("Who answers to whom");

        Assert.Equal(("Who answers to whom", "/saltmarsh/bodies/community-safety-partnership/answers" + On), (page.Heading, page.Address));
        Assert.Contains("Statutory duty to: Police and Crime Commissioner for Saltmarsh", page.Text, StringComparison.Ordinal);
        Assert.Contains("Reports to: Partnership Board", page.Text, StringComparison.Ordinal);
        Assert.Contains("Reports to: Everybody who lives in the county, at a yearly meeting in public", page.Text, StringComparison.Ordinal);
        Assert.Contains("Saltmarsh Constabulary Answers to: Police and Crime Commissioner for Saltmarsh", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_constabulary_answers_home_to_the_commissioner_and_through_its_seats_to_the_boards_and_these_in_turn()
    {
        var page = await (await app.Visit("/saltmarsh/organisations/saltmarsh-constabulary" + On)).Follow("Who answers to whom");

        Assert.Equal("/saltmarsh/organisations/saltmarsh-constabulary/answers" + On, page.Address);
        Assert.Contains("whom it answers to Answers to: Police and Crime Commissioner for Saltmarsh", page.Text, StringComparison.Ordinal);
        Assert.Contains("Community Safety Partnership", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_are_told_what_lies_sideways_and_whether_they_may_come()
    {
        var page = await app.Visit("/saltmarsh/bodies/board/answers" + On);

        Assert.Contains("Sideways: to the public Reports to: Everybody who lives in the county", page.Text, StringComparison.Ordinal);
        Assert.Contains("Can I come?", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_data()
    {
        var said = await app.Visitor().GetStringAsync("/api/v1/saltmarsh/bodies/community-safety-partnership/answers" + On);

        Assert.Contains("\"statutory-duty\"", said, StringComparison.Ordinal);
        Assert.Contains("\"address\":\"/saltmarsh/organisations/saltmarsh-police-commissioner\"", said, StringComparison.Ordinal);
        Assert.Contains("\"by\":\"itself\"", said, StringComparison.Ordinal);
        Assert.Contains("\"page\":\"/saltmarsh/organisations/saltmarsh-constabulary/answers\"", await app.Visitor().GetStringAsync("/api/v1/saltmarsh/organisations/saltmarsh-constabulary/answers" + On), StringComparison.Ordinal);
    }
}
