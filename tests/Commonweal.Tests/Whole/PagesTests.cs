using System.Net;
using System.Reflection;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Tests.Whole;

/// <summary>Goes wherever the links lead.</summary>
public sealed class PagesTests(EverySampleApp site) : IClassFixture<EverySampleApp>
{
    private const int Largest = 100_000;

    [Fact]
    public void Every_page_says_who_may_see_it() => Unsaid(typeof(Program).Assembly.GetTypes()).ShouldBeNone();

    [Fact]
    public void A_page_that_does_not_say_who_may_see_it_is_noticed() =>
        Assert.Equal(["SilentModel does not say who may see it: [Public] or [Needs], or it is closed to everybody"], Unsaid([typeof(SilentModel)]));

    [Theory]
    [InlineData("/")]
    [InlineData("/cy/")]
    public async Task Every_link_leads_somewhere_and_every_page_is_in_order(string start)
    {
        var visitor = site.Visitor();
        var translations = Repository.ReadAll("src/Commonweal.Web", ".cy.resx");
        var (offences, titles) = (new List<string>(), new Dictionary<string, string>());
        var (waiting, seen, looked) = (new Queue<string>([start]), new HashSet<string>([start]), new Dictionary<string, int>());
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await visitor.GetAsync(address);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                offences.Add($"{address} answers {(int)answer.StatusCode}");
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await visitor.Visit(address);
            offences.AddRange(Offences(address, page, (await answer.Content.ReadAsByteArrayAsync()).Length));
            if (address.StartsWith("/cy/", StringComparison.Ordinal))
            {
                offences.AddRange(BothLanguages.Offences(address, page.Page, (await visitor.Visit(address["/cy".Length..])).Page, translations));
            }

            if (!titles.TryAdd(page.Title, address))
            {
                offences.Add($"{address} has the title of {titles[page.Title]}: {page.Title}");
            }

            foreach (var next in page.Page.QuerySelectorAll("a[href], link[rel=stylesheet], link[rel=icon], script[src]").Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src")!).Split('#')[0]))
            {
                // The other language has a crawl of its own.
                if (next.Length > 0 && (start == "/") != next.StartsWith("/cy/", StringComparison.Ordinal) && seen.Add(next) && !IsOneOfMany(next, looked))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        offences.ShouldBeNone();
        Assert.True(titles.Count > 200, $"Only {titles.Count} pages were found from {start}");
    }

    // Sixty indicators are sixty pages today and as at each day that anything leads to; of a past day a few speak for all.
    private static bool IsOneOfMany(string address, Dictionary<string, int> looked)
    {
        const int enough = 3;
        if (Parts(address) is not [var partnership, "indicators", _] || !address.Contains("?on=", StringComparison.Ordinal))
        {
            return false;
        }

        looked[partnership] = looked.GetValueOrDefault(partnership) + 1;
        return looked[partnership] > enough;
    }

    private static IEnumerable<string> Offences(string address, Screen page, int size)
    {
        if (page.Page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{address} has {page.Page.QuerySelectorAll("h1").Length} first headings";
        }

        if (page.Title.Trim().Length == 0)
        {
            yield return $"{address} has no title";
        }

        if ((page.Page.QuerySelector(".govuk-phase-banner") is not null) != IsMadeUp(address))
        {
            yield return $"{address} {(IsMadeUp(address) ? "does not say that it is made up" : "says that it is made up, and is not")}";
        }

        if (Parts(address) is [var slug, ..] && SampleFolders.Slugs.Contains(slug) && page.Page.QuerySelector(".govuk-service-navigation__service-name") is null)
        {
            yield return $"{address} does not say whose it is";
        }

        // The files of a partnership hold all dates, and a comparison says its two.
        if (Parts(address) is var parts && parts is not ([_, "data" or "compare"] or [_, "governance", "changes"]) && page.Page.QuerySelector(".cw-as-at__words, .cw-today") is null)
        {
            yield return $"{address} does not say as at when it is";
        }

        if (size > Largest)
        {
            yield return $"{address} has {size:N0} bytes and may have {Largest:N0}";
        }

        foreach (var inline in page.Page.QuerySelectorAll("style, [style], script:not([src]), [onclick]"))
        {
            yield return $"{address} has style or script inside it: {inline.OuterHtml}";
        }
    }

    private static List<string> Parts(string address) =>
        [.. address.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part == "cy")];

    private static bool IsMadeUp(string address) => Parts(address) switch
    {
        ["places", var code, ..] => SampleFolders.IllustrativePlaces.Contains(code),
        [var partnership, ..] => SampleFolders.Illustrative.Contains(partnership),
        _ => false,
    };

    private static IEnumerable<string> Unsaid(IEnumerable<Type> types) =>
        from type in types
        where typeof(PageModel).IsAssignableFrom(type) && !type.IsAbstract && type.GetCustomAttribute<PublicAttribute>() is null && type.GetCustomAttribute<NeedsAttribute>() is null
        select $"{type.Name} does not say who may see it: [Public] or [Needs], or it is closed to everybody";

    private sealed class SilentModel : PageModel;
}
