using System.Diagnostics;
using Commonweal.Platform.Database;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Search;

/// <summary>Search costs a handful of queries and its page stays small, among twenty-one thousand boards and groups too.</summary>
[Trait("Runs", "on both databases")]
public sealed class SearchAtSizeTests(SearchAtSizeTests.Many site, ITestOutputHelper output) : IClassFixture<SearchAtSizeTests.Many>
{
    // Five of the page's own, and one for the health of the site.
    private const int Most = 5;

    [Theory]
    [InlineData("q=rural+board+17+of+place+0")]
    [InlineData("q=board")]
    [InlineData("q=of")]
    [InlineData("q=p")]
    [InlineData("q=police")]
    [InlineData("q=wellbeing+health+board+place+500&in=place-500")]
    [InlineData("q=group&in=place-0&page=2")]
    [InlineData("q=housing&from=place-7&page=2")]
    [InlineData("q=nothing+at+all")]
    public async Task A_search_asks_at_most_five_queries_and_its_answer_stays_small(string question)
    {
        await site.Fill();
        foreach (var address in new[] { "/search?", "/api/v1/search?" })
        {
            await site.Visitor().GetByteArrayAsync(address + question);
            site.Counter.Seen = 0;
            var began = Stopwatch.GetTimestamp();
            var answer = await site.Visitor().GetByteArrayAsync(address + question);
            output.WriteLine($"{address}{question}: {Stopwatch.GetElapsedTime(began).TotalMilliseconds:N1} ms, {answer.Length:N0} bytes, {site.Counter.Seen} queries");

            Assert.InRange(site.Counter.Seen, 1, Most);
            Assert.InRange(answer.Length, 1, 100_000);
        }
    }

    public sealed class Many : TestApp
    {
        private bool _isFull;

        internal QueriesTests.CommandCounter Counter { get; } = new();

        internal async Task Fill()
        {
            if (!_isFull)
            {
                await ManyNames.Fill(Store);
                _isFull = true;
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<CommonwealDb>(options => options.AddInterceptors(Counter)));
        }
    }
}
