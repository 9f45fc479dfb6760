using System.Data.Common;
using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Governance.Restructuring;
using Commonweal.Governance.Reviews;
using Commonweal.People;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Access;
using Commonweal.Tests.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Whole;

/// <summary>A page costs a handful of queries and stays small, however many boards and groups there are.</summary>
[Trait("Runs", "on both databases")]
public sealed class QueriesTests(QueriesTests.Counting site) : IClassFixture<QueriesTests.Counting>
{
    // Five of the page's own, and two for the stamp and the partnership.
    private const int Most = 7;

    [Theory]
    [InlineData("")]
    [InlineData("/structure")]
    [InlineData("/compare?from=2004&to=2006")]
    [InlineData("/who-does-what")]
    [InlineData("/bodies/group-1")]
    [InlineData("/bodies/group-1000")]
    [InlineData("/bodies/group-1000/answers")]
    [InlineData("/organisations/{0}-police/answers")]
    [InlineData("/protocols")]
    [InlineData("/reviews")]
    [InlineData("/reviews/review")]
    [InlineData("/self-assessment")]
    [InlineData("/self-assessment/sheet")]
    [InlineData("/governance?on=2006-02-01")]
    [InlineData("/governance/changes?from=2004&to=2006")]
    [InlineData("/governance/changes?from=2008&to=2010")]
    [InlineData("/governance/statement/2010")]
    [InlineData("/governance?rule=deputies&on=2010-02-02")]
    [InlineData("/governance?body=group-1000&on=2006-02-03")]
    [InlineData("/organisations")]
    [InlineData("/boundaries")]
    [InlineData("/organisations/{0}-1")]
    [InlineData("/organisations/{0}-police")]
    [InlineData("/organisations/{0}-police?page=1")]
    [InlineData("/data")]
    [InlineData("/changes.atom")]
    [InlineData("/scorecard?on=2027")]
    [InlineData("/indicators/{0}-5?on=2027")]
    public async Task A_page_asks_at_most_five_queries_of_its_own_and_stays_small_with_ten_bodies_and_with_a_thousand(string page, string before = "")
    {
        var small = await Cost($"{before}/ten{Of("ten", page.Replace("1000", "10", StringComparison.Ordinal))}");
        var large = await Cost($"{before}/thousand{Of("thousand", page)}");

        Assert.Equal(small.Queries, large.Queries);
        Assert.InRange(large.Queries, 1, Most);
        Assert.InRange(large.Bytes, 1, 100_000);
    }

    /// <summary>Each of these days is asked about nowhere else, so that no check of it is kept when it is first asked about.</summary>
    [Theory]
    [InlineData("/governance?on=2006-01-01", 0)]
    [InlineData("/bodies/group-1000?on=2006-01-02", 5)]
    [InlineData("/api/v1/{0}/governance?on=2006-01-03", 0)]
    public async Task The_first_page_after_a_write_that_tells_of_the_check_costs_five_queries_more_however_many_bodies_there_are(string page, int more)
    {
        foreach (var (slug, address) in new[] { ("ten", page.Replace("group-1000", "group-10", StringComparison.Ordinal)), ("thousand", page) })
        {
            var (afresh, another) = (Of(slug, address.StartsWith('/') && address.Contains("{0}", StringComparison.Ordinal) ? address : $"/{slug}{address}"), $"/{slug}/bodies/group-2?{address.Split('?')[1]}");

            Assert.InRange((await Cost(afresh)).Queries, more + 1, Most + more);
            Assert.InRange((await Cost(another)).Queries, 1, Most);
        }
    }

    // Beside the page's own five: who is signed in, and where the address lies.
    [Theory]
    [InlineData("/staff/{0}")]
    [InlineData("/staff/{0}?page=1")]
    [InlineData("/staff/{0}/bodies/group-1")]
    [InlineData("/staff/{0}/bodies/group-1/seats/chair/appoint")]
    [InlineData("/staff/{0}/still-right")]
    [InlineData("/staff/{0}/contributions")]
    [InlineData("/staff/organisations/{0}-1/ours")]
    [InlineData("/staff/organisations?q=residents")]
    [InlineData("/staff/organisations/{0}-1")]
    [InlineData("/staff/people?q=holder")]
    [InlineData("/staff/record?q=described")]
    [InlineData("/staff")]
    public async Task A_page_for_those_who_are_signed_in_costs_no_more(string page)
    {
        await site.Fill();
        var person = await site.Person((Role.Administrator, Scope.Installation));

        var (small, large) = (await Cost(Of("ten", page), person), await Cost(Of("thousand", page), person));

        Assert.Equal(small.Queries, large.Queries);
        Assert.InRange(large.Queries, 1, Most);
        Assert.InRange(large.Bytes, 1, 100_000);
    }

    /// <summary>My work counts the findings of the check, which is kept until the next write.</summary>
    [Fact]
    public async Task My_work_costs_five_queries_more_after_a_write_however_many_bodies_there_are()
    {
        await site.Fill();
        var person = await site.Person((Role.Administrator, Scope.Installation));

        foreach (var slug in new[] { "ten", "thousand" })
        {
            var work = Of(slug, "/staff/work?p={0}");
            Assert.InRange((await Cost(work, person)).Queries, 1, Most + 5);
            Assert.InRange((await Cost(work, person)).Queries, 1, Most);
        }
    }

    /// <summary>The paper checks the structure, and reads what the acts are about: more than a page asks, and never more for more boards and groups.</summary>
    [Theory]
    [InlineData("/staff/{0}/proposals", Most)]
    [InlineData("/staff/{0}/proposals/paper/acts", Most)]
    [InlineData("/staff/{0}/proposals/paper", 30)]
    [InlineData("/staff/{0}/proposals/paper/adopt", 30)]
    public async Task A_restructuring_on_paper_costs_no_more_however_many_boards_and_groups_there_are(string page, int most)
    {
        await site.Fill();
        var person = await site.Person((Role.Administrator, Scope.Installation));

        var (small, large) = (await Cost(Of("ten", page), person), await Cost(Of("thousand", page), person));

        Assert.Equal(small.Queries, large.Queries);
        Assert.InRange(large.Queries, 1, most);
        Assert.InRange(large.Bytes, 1, 100_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/structure")]
    [InlineData("/structure?page=10")]
    [InlineData("/who-does-what?page=10")]
    [InlineData("/bodies/group-1000")]
    public async Task A_thousand_bodies_of_one_level_stay_small_too(string page) => Assert.InRange((await Cost($"/flat{page}")).Bytes, 1, 100_000);

    [Theory]
    [InlineData("/structure")]
    [InlineData("/bodies/group-1")]
    [InlineData("/bodies/group-1?page=10")]
    public async Task A_thousand_bodies_within_one_stay_small_too(string page) => Assert.InRange((await Cost($"/broad{page}")).Bytes, 1, 100_000);

    [Theory]
    [InlineData("")]
    [InlineData("/bodies")]
    [InlineData("/bodies?page=1")]
    [InlineData("/bodies/group-1")]
    [InlineData("/bodies/group-1000")]
    [InlineData("/organisations")]
    [InlineData("/organisations/{0}-1")]
    [InlineData("/bodies/group-1000/answers")]
    [InlineData("/protocols")]
    [InlineData("/reviews")]
    [InlineData("/compare?from=2004&to=2006")]
    public async Task An_answer_for_programs_costs_no_more_than_a_page(string asked) =>
        await A_page_asks_at_most_five_queries_of_its_own_and_stays_small_with_ten_bodies_and_with_a_thousand(asked, "/api/v1");

    [Fact]
    public async Task A_whole_partnership_in_the_shape_of_Popolo_is_a_file_and_costs_no_more_queries()
    {
        var (small, large) = (await Cost("/api/v1/ten/popolo.json"), await Cost("/api/v1/thousand/popolo.json"));

        // Who sits where, who they are and which places the bodies are for come on top of what a page asks.
        Assert.Equal(small.Queries, large.Queries);
        Assert.InRange(large.Queries, 1, Most + 3);
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/places/E10000003")]
    public async Task What_names_no_partnership_asks_little(string address) => Assert.InRange((await Cost(address)).Queries, 1, 3);

    [Fact]
    public async Task The_page_of_a_place_asks_at_most_five_queries_of_its_own_and_stays_small_with_a_thousand_places_and_organisations()
    {
        var (small, large) = (await Cost("/places/ten"), await Cost("/places/thousand"));

        Assert.Equal(small.Queries, large.Queries);
        Assert.InRange(large.Queries, 1, Most - 1);
        Assert.InRange(large.Bytes, 1, 100_000);
    }

    [Theory]
    [InlineData("/data")]
    [InlineData("/changes.atom")]
    public async Task What_tells_of_all_partnerships_asks_as_little_of_many(string address) => Assert.InRange((await Cost(address)).Queries, 1, 3);

    [Fact]
    public async Task The_front_page_asks_for_how_many_there_are_those_on_the_page_and_the_signposts() => Assert.InRange((await Cost("/")).Queries, 1, 4);

    private static string Of(string partnership, string page) => string.Format(CultureInfo.InvariantCulture, page, partnership);

    private async Task<(int Queries, int Bytes)> Cost(string address, HttpClient? person = null)
    {
        await site.Fill();
        site.Counter.Seen = 0;
        var page = await (person ?? site.Visitor()).GetByteArrayAsync(address);
        return (site.Counter.Seen, page.Length);
    }

    public sealed class Counting : TestApp
    {
        private static readonly string[] s_slugs = ["ten", "thousand", "flat", "broad"];

        private bool _isFull;

        internal CommandCounter Counter { get; } = new();

        /// <summary>Partnerships of ten and of a thousand bodies, four levels deep.</summary>
        internal async Task Fill()
        {
            if (!_isFull)
            {
                await Give("ten", 10, 2);
                await Give("thousand", 1000, 8);
                await Give("flat", 1000, 1000);
                await Give("broad", 1000, 1, broad: true);
                _isFull = true;
                foreach (var slug in s_slugs)
                {
                    await this.Visitor().GetStringAsync($"/{slug}/governance");   // now its check is kept, for its other pages too
                }
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<CommonwealDb>(options => options.AddInterceptors(Counter)));
        }

        private async Task Give(string slug, int count, int within, bool broad = false)
        {
            await using var db = Store.Open();
            var source = new Citation("Paper 000, paragraph 2.2", null, null);
            var partnership = new Partnership(Guid.CreateVersion7(), slug, new PartnershipWords($"Partnership of {slug}"), Lifetime.NotStated, source);
            partnership.Publish();
            partnership.ComeUnder("english-partnership", HowPublic.Check, Lifetime.NotStated, source);
            db.Add(partnership);
            var police = new Organisation($"{slug}-police", "Police", null, null, Lifetime.NotStated, source);
            var commander = new Person($"{slug}-commander", "Commander", source);
            commander.Publish();
            db.AddRange(police, commander);
            db.Listings.Add(new Listing(partnership.Id, police.Id));
            var bodies = new List<Body>();
            for (var number = 1; number <= count; number++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"Group {number}");
                var body = new Body(partnership, Slug.Of(name), new BodyWords(name, Purpose: "To make it better"), Lifetime.NotStated, source);
                body.Publish();
                bodies.Add(body);
                GiveSeats(body, police, commander, source);
                db.Add(body);
                if ((broad ? 0 : (number - 2) / within) is var parent && number > within)
                {
                    body.StandWithin(bodies[parent], Lifetime.NotStated, source);
                }
            }

            Seat(bodies, db);
            db.AddRange(Review(partnership, bodies));
            Watch(db, partnership, count);
            db.Add(Paper(partnership, count));
            await db.SaveChangesAsync();
            await GiveOrganisations(slug, partnership.Id, count);
        }

        // The last two become one: nothing stands within them.
        private static Proposal Paper(Partnership partnership, int count)
        {
            var paper = new Proposal(partnership, "paper", "Paper", null, new DateOnly(2030, 1, 1));
            paper.Propose(new ProposedAct(WhatIsProposed.Form, ["young"]) { Name = "Young", MeetingsAYear = 4 });
            paper.Propose(new ProposedAct(WhatIsProposed.Merge, [$"group-{count - 1}", $"group-{count}"]) { Into = "young" });
            return paper;
        }

        // Ten years of figures, by the month, of an indicator for each body, but for a hundred at most.
        private static void Watch(CommonwealDb db, Partnership partnership, int count)
        {
            var area = new Area($"{partnership.Slug}-area", "Area", kind: null, Lifetime.NotStated, Citation.None);
            db.Add(area);
            var number = Array.IndexOf(s_slugs, partnership.Slug) + 1;
            var least = 1000 * number;
            var handedIn = new Return(number, partnership, new ReturnWords(HowItCame.Profile, FixedClock.Standing.Now()));
            handedIn.HandIn(new FigureCount(0, 0, 0));
            db.Add(handedIn);
            for (var n = 1; n <= Math.Min(count, 100); n++)
            {
                var indicator = new Indicator($"{partnership.Slug}-{n}", new IndicatorWords($"Indicator {n}") { Polarity = Polarity.LowIsGood, Frequency = PeriodKind.Month }, level: null, Lifetime.NotStated, Citation.None);
                var line = new ScorecardLine(partnership, indicator);
                line.Watch(area, null, null, n, Citation.None);
                db.AddRange(indicator, line, new Series(least + n, indicator.Id, area.Id, "", isProjected: false));
                var month = Period.Month(2016, 1);
                for (var m = 0; m < 120; m++, month = month.Next)
                {
                    db.Add(new Figure(month, m % 17) { SeriesId = least + n, ReturnNumber = number });
                }
            }
        }

        // A hundred recommendations, one of each of the first hundred boards and groups, and three stages; each body is placed by one.
        private static Entity[] Review(Partnership partnership, List<Body> bodies)
        {
            var review = new GovernanceReview(partnership, "review", new ReviewWords("Review"), Lifetime.NotStated, Citation.None);
            review.Publish();
            var deputies = new RuleNamed("english-partnership", "deputies");
            foreach (var (body, order) in bodies.Take(100).Select((b, n) => (b, n + 1)))
            {
                review.Conclude(new ConclusionWords(order, ConclusionKind.Recommendation, "A deputy for each seat", Body: body, Rule: deputies), Lifetime.NotStated, Citation.None);
            }

            for (var order = 1; order <= 3; order++)
            {
                review.Report(new StageWords(order, bodies[0]), Lifetime.NotStated, Citation.None);
            }

            var coalition = Given.Kind(partnership, KindOf.Relationship, "Coalition");
            bodies.ForEach(b => b.Assess(coalition, Party.Of("Police"), "We meet", Lifetime.NotStated, Citation.None));
            return [review, coalition];
        }

        // Each has a chair, a member's seat and one for the chair of another; what it states is as much as a body may state.
        private static void Seat(List<Body> bodies, CommonwealDb db)
        {
            var post = new Post($"post-of-{bodies[0].PartnershipId:N}", "Chief Executive", null, Lifetime.NotStated, Citation.None);
            db.Add(post);
            foreach (var (body, number) in bodies.Select((b, n) => (b, n)))
            {
                var (chair, member) = (NewSeat(body, "Chair", SeatRole.Chair), NewSeat(body, "Council", SeatRole.Member));
                chair.Appoint(new TermWords(Post: post), Given.Held("2005-03"), Citation.None);
                member.Appoint(new TermWords(Post: post), Given.Held("2001", "2005-06"), Citation.None);
                member.Designate(new DeputyWords(Post: post), Given.Held("2003"), Citation.None);
                var follows = NewSeat(body, "Chair of the next", SeatRole.Member);
                follows.FollowTheChairOf(bodies[(number + 1) % bodies.Count]);
                db.AddRange(chair, member, follows);
                body.Adopt(new TermsWords("1", Purpose: "To meet"), Party.Of("the Board"), Lifetime.NotStated, Citation.None);
                body.Open(new AccessWords(true, true, true, null), Lifetime.NotStated, Citation.None);
            }
        }

        private static Seat NewSeat(Body body, string name, SeatRole role) =>
            new(body, Slug.Of(name), new SeatWords(name, Role: role, Vote: Vote.Votes), Lifetime.NotStated, Citation.None);

        /// <summary>A seat of the police on each, and a chair; each held, with a deputy.</summary>
        private static void GiveSeats(Body body, Organisation police, Person commander, Citation source)
        {
            var seat = new Seat(body, "police", new SeatWords("Police", Organisation: police, Vote: Vote.Votes), Lifetime.NotStated, source);
            seat.Appoint(new TermWords(commander), Lifetime.NotStated, source);
            seat.Empower(new MandateWords("Small grants", LimitInPounds: 500), Lifetime.NotStated, source);
        }

        /// <summary>As many places within one, and as many organisations that work there.</summary>
        private async Task GiveOrganisations(string slug, Guid partnershipId, int count)
        {
            await using var db = Store.Open();
            var around = new Area(slug, $"Area of {slug}", null, Lifetime.NotStated, Citation.None);
            List<Entity> things = [around];
            for (var number = 1; number <= count; number++)
            {
                var area = new Area($"{slug}-{number}", $"Ward {number}", null, Lifetime.NotStated, Citation.None);
                area.LieWithin(around);
                var organisation = new Organisation($"{slug}-{number}", $"Residents of ward {number}", null, around, Lifetime.NotStated, Citation.None);
                things.AddRange([area, organisation]);
            }

            db.AddRange(things);
            db.Listings.AddRange(things.Select(t => new Listing(partnershipId, t.Id)));
            await db.SaveChangesAsync();
        }
    }

    internal sealed class CommandCounter : DbCommandInterceptor
    {
        public int Seen { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Seen++;
            return ValueTask.FromResult(result);
        }
    }
}
