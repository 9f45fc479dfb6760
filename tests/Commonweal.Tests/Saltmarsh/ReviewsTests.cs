using System.Text.Json;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>The review of 2023 and the self-assessment of 2026, as the story tells them.</summary>
[Trait("Runs", "on both databases")]
public sealed class ReviewsTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    private const string On = "?on=2026-11-22";

    /// <summary>HOR-1: recommendations and what came of them.</summary>
    [Fact]
    public async Task Saltmarsh_shows_what_became_of_each_recommendation()
    {
        var page = await app.Visit("/saltmarsh/reviews/ten-groups" + On);

        Assert.Equal(
            ["Done", "Not accepted", "Late", "Late", "Under way", "Done", "Not stated"],
            page.Page.QuerySelectorAll("#recommendation + ol > li").Select(l => l.QuerySelector(".govuk-tag")!.TextContent.Trim()));
        Assert.Contains("Reply: Not accepted. There was no time before April.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_later_is_not_yet_done_on_an_earlier_day()
    {
        var page = await app.Visit("/saltmarsh/reviews/ten-groups?on=2024-05-01");

        var sixth = page.Texts("#recommendation + ol > li")[5];
        Assert.Contains("Under way Due: 31 May 2024", sixth, StringComparison.Ordinal);
        Assert.DoesNotContain("Done:", sixth, StringComparison.Ordinal);
    }

    /// <summary>The check and the review side by side: what the one finds and the other passes over.</summary>
    [Fact]
    public async Task What_the_check_finds_and_the_review_does_not_speak_of_is_named()
    {
        var page = await app.Visit("/saltmarsh/reviews/ten-groups" + On);

        var passedOver = page.Texts("#check + ul > li");
        Assert.Contains("Seats that stay vacant: falls short (2)", passedOver);
        Assert.DoesNotContain(passedOver, p => p.StartsWith("Deputies who know the work", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_read_the_same()
    {
        var review = JsonDocument.Parse(await app.Visitor().GetStringAsync("/api/v1/saltmarsh/reviews" + On)).RootElement.GetProperty("items").EnumerateArray().Single();

        Assert.Equal(("Partnership Board", 9, "2023-10"), (review.GetProperty("commissionedBy").GetString(), review.GetProperty("days").GetInt32(), review.GetProperty("doneIn").GetString()));
        Assert.Equal(["rejected", "late"], review.GetProperty("conclusions").EnumerateArray().Skip(4).Take(2).Select(c => c.GetProperty("progress").GetString()));
        Assert.Equal(3, review.GetProperty("stages").GetArrayLength());
    }

    /// <summary>HUN-12: each board and group is placed by those who take part, and it is said where they differ.</summary>
    [Fact]
    public async Task Those_who_take_part_place_each_board_and_group_and_where_they_differ_is_said()
    {
        var page = await (await app.Visit("/saltmarsh/reviews" + On)).Follow("How those who take part stand to each other, as they see it");

        var rows = page.Page.QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => string.Join(" | ", r.QuerySelectorAll("td").Select(d => string.Join(' ', d.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal("3 Stated |  | 2 | Seen differently", rows["The partnership itself"]);
        Assert.Equal(" | 2 Stated |  | Seen alike", rows["Joint Commissioning Group"]);
        Assert.Equal(" | 1 | 1 | Seen differently", rows["Healthy Saltmarsh"]);
        Assert.Equal(" |  |  | Not stated", rows["Partnership Board"]);
        Assert.Contains("Saltmarsh Constabulary 17 March 2026 Liaison body: We hear much there, and plan nothing together.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_has_a_line_for_each_and_a_box_for_each_relationship()
    {
        var page = await (await app.Visit("/saltmarsh/self-assessment" + On)).Follow("Print the sheet");

        Assert.Equal(13, page.Page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.Page.QuerySelectorAll("tbody tr"), r => Assert.Equal(4, r.QuerySelectorAll("td").Length));
    }
}
