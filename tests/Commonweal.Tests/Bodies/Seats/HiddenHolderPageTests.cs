using System.IO.Compression;
using System.Net;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>A person who is not published may hold a seat: the seat is held, and the name stands nowhere.</summary>
public sealed class HiddenHolderPageTests : PageTests
{
    [Fact]
    public async Task The_name_stands_on_no_page_and_in_no_answer_for_programs()
    {
        await new TheBoard().Keep(App.Store);
        var seen = new HashSet<string>();
        var waiting = new Queue<string>([$"/saltmarsh?on={TheBoard.Day}", "/api/v1/saltmarsh", "/api/v1/saltmarsh/popolo.json", "/api/v1/saltmarsh/bodies/board", "/saltmarsh/organisations/saltmarsh-police", "/saltmarsh/compare?from=2005&to=2010"]);

        while (waiting.TryDequeue(out var address))
        {
            using var answer = await App.Visitor().GetAsync(address);
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
            Conceals(await answer.Content.ReadAsStringAsync(), address);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html" && seen.Count < 60)
            {
                (await Visit(address)).Links.Select(l => l.Address).Where(a => a.Contains("/saltmarsh", StringComparison.Ordinal) && !a.EndsWith(".zip", StringComparison.Ordinal) && a.StartsWith('/') && seen.Add(a))
                    .ToList().ForEach(waiting.Enqueue);
            }
        }

        Assert.Contains($"/saltmarsh/bodies/board?on={TheBoard.Day}", seen);
        Assert.Contains(seen, a => a.StartsWith("/saltmarsh/organisations/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_name_stands_in_no_download()
    {
        await new TheBoard().Keep(App.Store);

        await using var zip = new ZipArchive(await App.Visitor().GetStreamAsync("/saltmarsh/data/saltmarsh.zip"));

        foreach (var file in zip.Entries)
        {
            using var reader = new StreamReader(await file.OpenAsync());
            Conceals(await reader.ReadToEndAsync(), file.Name);
        }

        Assert.Contains(zip.Entries, f => f.Name == "seats.csv");
    }

    private static void Conceals(string text, string where) =>
        Assert.False(text.Contains("Gilbert", StringComparison.OrdinalIgnoreCase), $"{where} names somebody who is not published");
}
