using System.Text.Json;
using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.OpenData;

/// <summary>What is stated of bodies and partnerships, for programs.</summary>
public sealed class StatedAnswerTests : PageTests
{
    [Theory]
    [InlineData("2008", "1")]
    [InlineData("2009-04-01", "2")]
    [InlineData("2012", null)]
    public async Task A_body_has_the_terms_of_reference_that_hold_on_the_day(string on, string? version)
    {
        await GivenBody("Rural Forum");
        await Change("cheshire", (db, _) =>
        {
            var forum = db.Body("rural-forum");
            forum.Adopt(new TermsWords("1"), Party.Of("its members"), Given.Held("2005"), Citation.None);
            forum.Adopt(new TermsWords("2"), Party.Of("its members"), Given.Held("2009-04-01", "2011"), Citation.None);
            return forum;
        });

        var terms = (await Ask($"/api/v1/cheshire/bodies/rural-forum?on={on}")).GetProperty("termsOfReference");

        Assert.Equal(version, terms.ValueKind is JsonValueKind.Null ? null : terms.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Whatever_is_stated_of_a_body_is_given_with_whom_it_leads_to()
    {
        await GivenBody("Rural Forum");
        await GivenBody("Rural Board");
        await Change("cheshire", (db, it) =>
        {
            var (forum, council, kind) = (db.Body("rural-forum"), Given.Organisation("Rural Council"), Given.Kind(it, KindOf.Relationship, "Coalition"));
            db.AddRange(council, kind);
            forum.Delegate(Party.Of(db.Body("rural-board")), new DelegationWords("Buses"), Lifetime.NotStated, Citation.None);
            forum.Open(new AccessWords(true, null, false, null), Lifetime.NotStated, Citation.None);
            forum.CountSeats(12, "Parish councillors", Lifetime.NotStated, Citation.None);
            forum.RelateAs(kind, "Its minutes", Lifetime.NotStated, Citation.None);
            forum.SupportedBy(council, new SupportWords("A room"), council, Lifetime.NotStated, Citation.None);
            forum.PassOn("Its records", HowItWent.Continued, Party.Of(db.Body("rural-board")), Given.Held("2011"), Citation.None);
            return forum;
        });

        var (forum, board) = (await Ask("/api/v1/cheshire/bodies/rural-forum?on=2008"), await Ask("/api/v1/cheshire/bodies/rural-board?on=2008"));

        Assert.Equal("Buses /cheshire/bodies/rural-board", $"{Only(forum, "delegations").GetProperty("scope")} {Only(forum, "delegations").GetProperty("to").GetProperty("address")}");
        Assert.Equal(
            (JsonValueKind.True, JsonValueKind.Null, JsonValueKind.False),
            (Kind(forum, "mayAttend"), Kind(forum, "maySpeak"), Kind(forum, "mayAsk")));
        Assert.Equal(12, Only(forum, "unnamedSeats").GetProperty("number").GetInt32());
        Assert.Equal("Coalition", Only(forum, "relationships").GetProperty("relationship").GetProperty("name").GetString());
        Assert.Equal(("Rural Council", JsonValueKind.Null), (Only(forum, "supportedBy").GetProperty("host").GetProperty("name").GetString(), Only(forum, "supportedBy").GetProperty("host").GetProperty("address").ValueKind));
        Assert.Equal(("continued", "2011"), (Only(forum, "whatBecame").GetProperty("how").GetString(), Only(forum, "whatBecame").GetProperty("dates").GetProperty("from").GetString()));
        Assert.True(JsonElement.DeepEquals(Only(forum, "whatBecame"), Only(board, "cameFrom")));
    }

    [Fact]
    public async Task A_partnership_says_who_leads_it_and_how_it_stands_to_others_and_these_say_so_too()
    {
        await App.Store.Keep(Given.Partnership("saltmarsh"), Given.Partnership("countyshire"));
        await Change("saltmarsh", (db, it) =>
        {
            var (council, model) = (Given.Organisation("Saltmarsh Council"), Given.Kind(it, KindOf.TwoTier, "Added value"));
            db.AddRange(council, model);
            it.Entrust(council, PartnershipRoleKind.AccountableBody, "A fund", Lifetime.NotStated, Citation.None);
            it.LinkTo(Party.Of(db.Partnerships().Single(p => p.Slug == "countyshire")), PartnershipLinkKind.InTheCountyOf, null, Lifetime.NotStated, Citation.None);
            it.ShareWorkAs(model, Lifetime.NotStated, Citation.None);
            return it;
        });

        var (district, county) = (await Ask("/api/v1/saltmarsh"), await Ask("/api/v1/countyshire"));

        Assert.Equal(("accountableBody", "A fund"), (Only(district, "roles").GetProperty("role").GetString(), Only(district, "roles").GetProperty("fund").GetString()));
        Assert.Equal("Added value", Only(district, "twoTierModels").GetProperty("model").GetProperty("name").GetString());
        Assert.Equal(("inTheCountyOf", "/countyshire"), (Only(district, "links").GetProperty("link").GetString(), Only(district, "links").GetProperty("to").GetProperty("address").GetString()));
        Assert.True(JsonElement.DeepEquals(Only(district, "links"), Only(county, "linkedFrom")));
        Assert.Empty(county.GetProperty("links").EnumerateArray());
    }

    [Fact]
    public async Task A_protocol_is_given_with_what_was_promised_as_it_read_on_the_day()
    {
        await App.Store.Keep(Given.Partnership("saltmarsh"));
        await Change("saltmarsh", (db, it) =>
        {
            var compact = new Protocol(it, "compact", new ProtocolWords("Compact"), Lifetime.NotStated, Citation.None);
            compact.Commit(new CommitmentWords(2, "Meet"), Lifetime.NotStated, Citation.None);
            compact.Commit(new CommitmentWords(1, "Share"), Given.Held(until: "2009-04-01"), Citation.None);
            compact.Commit(new CommitmentWords(1, "Share early", State: CommitmentState.PartlyKept), Given.Held("2009-04-01"), Citation.None);
            return db.Add(compact);
        });

        var compact = Only(await Ask("/api/v1/saltmarsh/protocols?on=2009-04-01"), "items");

        Assert.Equal(["Share early partlyKept", "Meet "], compact.GetProperty("commitments").EnumerateArray().Select(c => $"{c.GetProperty("text")} {c.GetProperty("state")}"));
    }

    [Fact]
    public async Task Two_days_are_compared_and_the_earlier_comes_first()
    {
        await App.Store.Keep(Given.Partnership("saltmarsh"));
        await GivenBody("Rural Forum", Given.Held("2006"), partnership: "saltmarsh");
        await GivenBody("Town Forum", Given.Held(until: "2007"), partnership: "saltmarsh");

        var compared = await Ask("/api/v1/saltmarsh/compare?from=2008&to=2005");

        Assert.Equal(("2005", "2008", false), (compared.GetProperty("from").GetString(), compared.GetProperty("to").GetString(), compared.GetProperty("isTheSame").GetBoolean()));
        Assert.Equal(("/saltmarsh/bodies/rural-forum", "Town Forum"), (Only(compared, "came").GetProperty("address").GetString(), Only(compared, "went").GetProperty("name").GetString()));
        Assert.Equal((1, 1), (compared.GetProperty("namedBefore").GetInt32(), compared.GetProperty("namedAfter").GetInt32()));
    }

    private static JsonElement Only(JsonElement of, string list) => of.GetProperty(list).EnumerateArray().Single();

    private static JsonValueKind Kind(JsonElement body, string may) => body.GetProperty("publicAccess").GetProperty(may).ValueKind;

    private async Task<JsonElement> Ask(string address) => JsonSerializer.Deserialize<JsonElement>(await App.Visitor().GetStringAsync(address));
}
