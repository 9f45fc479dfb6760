using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Answering;

/// <summary>The accountability map drawn: up to government, sideways to the public, home to each partner (CHO-26, CHO-28).</summary>
public sealed class AnswersDrawingTests : PageTests
{
    [Fact]
    public async Task Of_a_body_those_it_answers_to_stand_above_it_and_the_partners_below_with_their_own_governing_bodies()
    {
        await GivenTheQuietGroup();

        var page = await Visit("/cheshire/bodies/quiet-group/answers");

        Assert.True(Height(page, "Loud group") < Height(page, "Quiet group"));
        Assert.True(Height(page, "Quiet group") < Height(page, "Shouting Trust"));
        Assert.True(Height(page, "Shouting Trust") < Height(page, "Board of Trustees"));
        var texts = page.Texts("svg.drawing:not(.drawing--narrow) text");
        Assert.All(["Local people", "Reports", "Has a seat on it", "Others with a seat"], text => Assert.Contains(text, texts));
        Assert.StartsWith("Shouting Trust", page.Texts("svg.drawing a[href='/cheshire/organisations/shouting-trust']")[0], StringComparison.Ordinal);
        Assert.True(page.Text.IndexOf("Upwards", StringComparison.Ordinal) < page.Text.IndexOf("As a drawing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_an_organisation_the_bodies_on_which_it_sits_stand_below_with_those_they_answer_to()
    {
        await GivenTheQuietGroup();

        var page = await Visit("/cheshire/organisations/shouting-trust/answers");

        Assert.True(Height(page, "Shouting Trust") < Height(page, "Quiet group"));
        var texts = page.Texts("svg.drawing:not(.drawing--narrow) text");
        Assert.All(["→ Loud group → Local people", "It has a seat there"], text => Assert.Contains(text, texts));
    }

    [Fact]
    public async Task What_answers_to_nobody_and_has_no_seat_is_not_drawn()
    {
        await GivenBody("Lonely group");

        Assert.Empty((await Visit("/cheshire/bodies/lonely-group/answers")).Texts("svg.drawing"));
    }

    /// <summary>HOR-2: where remits overlap and what nobody does is found by the check.</summary>
    [Fact]
    public async Task It_leads_to_the_remits_that_overlap_and_the_functions_that_nobody_has()
    {
        var page = await Visit("/crawley/bodies/executive/answers");

        Assert.Equal("Remits that overlap", (await page.Follow("Remits that overlap")).Heading);
        Assert.Equal("Functions that nobody has", (await page.Follow("Functions that nobody has")).Heading);
    }

    private async Task GivenTheQuietGroup()
    {
        var (quiet, loud) = (await GivenBody("Quiet group"), await GivenBody("Loud group"));
        await Change("cheshire", (db, it) =>
        {
            var trust = new Organisation("shouting-trust", "Shouting Trust", null, null, Lifetime.NotStated, Citation.None);
            trust.Constitute("Board of Trustees", null, null);
            var other = new Organisation("other-trust", "Other Trust", null, null, Lifetime.NotStated, Citation.None);
            var line = Commonweal.Tests.Site.Given.Kind(it, KindOf.Line, "Reports");
            db.AddRange(trust, other, line);
            db.Listings.AddRange(new Listing(it.Id, trust.Id), new Listing(it.Id, other.Id));
            db.AddRange(Seat(db.Body(quiet.Slug), trust), Seat(db.Body(quiet.Slug), other));
            db.Body(quiet.Slug).AnswerTo(Party.Of(db.Body(loud.Slug)), line, null, Lifetime.NotStated, Citation.None);
            db.Body(quiet.Slug).AnswerTo(Party.Of("Local people"), line, null, Lifetime.NotStated, Citation.None);
            return it;
        });
    }

    private static Seat Seat(Body body, Organisation whose) =>
        new(body, whose.Slug, new SeatWords(whose.Name, Organisation: whose), Lifetime.NotStated, Citation.None);

    private static double Height(Screen page, string text)
    {
        var drawn = page.Page.QuerySelectorAll("svg.drawing:not(.drawing--narrow) text").First(t => t.TextContent.Trim() == text);
        return double.Parse(drawn.GetAttribute("y")!, CultureInfo.InvariantCulture);
    }
}
