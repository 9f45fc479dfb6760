using System.Net;
using System.Text.Json;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.OpenData;

/// <summary>A joint body is read right in each partnership that it serves (CHO-Q14, HOR-30).</summary>
public sealed class JointAnswerTests : PageTests
{
    [Theory]
    [InlineData("northgate")]
    [InlineData("southdown")]
    public async Task A_joint_body_has_the_address_of_the_partnership_that_is_asked_and_its_lines_in_each(string district)
    {
        await GivenTheSafetyGroup();

        var group = await Ask($"/api/v1/{district}/bodies/safety-group?on=2009");

        Assert.Equal($"/{district}/bodies/safety-group", Address(group));
        Assert.Equal(["/countyshire"], group.GetProperty("answersTo").EnumerateArray().Select(l => Address(l.GetProperty("to"))));
        Assert.Equal([$"/{district}/bodies/safety-group"], group.GetProperty("answersTo").EnumerateArray().Select(l => Address(l.GetProperty("from"))));
        Assert.Equal(
            district == "southdown" ? ["/southdown/bodies/wardens"] : [],
            group.GetProperty("answeredBy").EnumerateArray().Select(l => Address(l.GetProperty("from"))));
        Assert.Equal(["/northgate", "/southdown"], group.GetProperty("serves").EnumerateArray().Select(s => Address(s.GetProperty("partnership"))));
        Assert.Equal(district == "southdown" ? "2007" : null, group.GetProperty("joined").GetProperty("from").GetString());
    }

    [Theory]
    [InlineData("northgate")]
    [InlineData("southdown")]
    public async Task Renamed_it_is_found_by_both_names_and_has_the_former_one_once(string district)
    {
        await GivenTheSafetyGroup();
        await Change("northgate", (db, _) =>
        {
            var group = db.Bodies().Include(b => b.Belongings).ThenInclude(b => b.Partnership).Single(b => b.Name == "Safety Group");
            group.Rename("Safer Places", "safer-places");
            return group;
        });

        using var answer = await App.Visitor().GetAsync($"/api/v1/{district}/bodies/safety-group");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/api/v1/{district}/bodies/safer-places"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Equal(
            ["Safety Group"],
            (await Ask($"/api/v1/{district}/bodies/safer-places")).GetProperty("formerNames").EnumerateArray().Select(n => n.GetString()));
    }

    private static string? Address(JsonElement thing) => thing.GetProperty("address").GetString();

    private async Task GivenTheSafetyGroup()
    {
        await App.Store.Keep(Given.Partnership("northgate"), Given.Partnership("southdown"), Given.Partnership("countyshire"));
        await Change("northgate", (db, it) =>
        {
            var (line, southdown) = (Given.Kind(it, KindOf.Line, "Reports to"), db.Partnerships().Single(p => p.Slug == "southdown"));
            var (group, wardens) = (Given.Body(it, "Safety Group"), Given.Body(southdown, "Wardens"));
            group.BelongTo(southdown, Given.Held("2007"), Citation.None);
            group.AnswerTo(Party.Of(db.Partnerships().Single(p => p.Slug == "countyshire")), line, null, Lifetime.NotStated, Citation.None);
            wardens.AnswerTo(Party.Of(group), line, null, Lifetime.NotStated, Citation.None);
            db.AddRange(line, group, wardens);
            return group;
        });
    }

    private async Task<JsonElement> Ask(string address) => JsonSerializer.Deserialize<JsonElement>(await App.Visitor().GetStringAsync(address));
}
