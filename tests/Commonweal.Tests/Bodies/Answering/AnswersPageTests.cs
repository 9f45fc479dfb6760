using System.Net;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Answering;

/// <summary>The accountability map of a board, group or organisation as the public meets it (CHO-26, CHO-28).</summary>
public sealed class AnswersPageTests : PageTests
{
    [Fact]
    public async Task Where_nothing_is_stated_it_says_so()
    {
        await GivenBody("Quiet group");

        var page = await Visit("/cheshire/bodies/quiet-group/answers");

        Assert.Contains("Upwards: whom it answers to Not stated Sideways: to the public Not stated", page.Text, StringComparison.Ordinal);
        Assert.Contains("No seat is stated", page.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_line_to_a_draft_is_not_told(bool published)
    {
        var quiet = await GivenBody("Quiet group");
        var other = await GivenBody("Other group", published: published);
        await Change("cheshire", (db, it) =>
        {
            var line = Commonweal.Tests.Site.Given.Kind(it, KindOf.Line, "Reports");
            db.Add(line);
            db.Body(quiet.Slug).AnswerTo(Party.Of(db.Body(other.Slug)), line, "Its secret plan", Lifetime.NotStated, Citation.None);
            return it;
        });

        foreach (var address in new[] { "/cheshire/bodies/quiet-group/answers", "/api/v1/cheshire/bodies/quiet-group/answers" })
        {
            var said = await App.Visitor().GetStringAsync(address);

            Assert.Equal(published, said.Contains("Its secret plan", StringComparison.Ordinal));
            Assert.Equal(published, said.Contains("Other group", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task From_an_organisation_of_the_partnership_it_goes_up_to_the_top_through_those_that_it_does_not_list()
    {
        await Change("cheshire", (db, it) =>
        {
            var all = new[] { "Force", "Authority", "Ministry", "Crown" }.Select(n => Commonweal.Tests.Site.Given.Organisation(n)).ToList();
            all.Zip(all.Skip(1)).ToList().ForEach(o => o.First.AnswerTo(o.Second));
            all[1].BePartOf(all[3]);
            db.AddRange(all);
            db.Listings.Add(new Listing(it.Id, all[0].Id));
            return it;
        });

        var page = await Visit("/cheshire/organisations/force/answers");

        Assert.Matches("Authority.+Ministry.+Crown", page.Text);
    }

    [Fact]
    public async Task A_body_that_was_renamed_leads_from_its_old_address()
    {
        await GivenBody("Quiet group");
        await Change("cheshire", (db, _) =>
        {
            db.Body("quiet-group").Rename("Loud group", "loud-group");
            return db;
        });

        Assert.Equal("/cheshire/bodies/loud-group/answers", (await Visit("/cheshire/bodies/quiet-group/answers")).Address);
    }

    [Theory]
    [InlineData("/cheshire/bodies/community-safety-partnership/answers")]
    [InlineData("/cheshire/bodies/nothing/answers")]
    [InlineData("/cheshire/organisations/saltmarsh-constabulary/answers")]
    [InlineData("/api/v1/cheshire/bodies/nothing/answers")]
    [InlineData("/api/v1/cheshire/organisations/saltmarsh-constabulary/answers")]
    public async Task What_is_another_partnerships_or_nowhere_is_not_there(string address)
    {
        using var answer = await App.Visitor().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
