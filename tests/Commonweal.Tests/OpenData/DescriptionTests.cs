using System.Text.Json;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.OpenData;

/// <summary>/openapi/v1.json says what the answers are, and they are so.</summary>
[Trait("Runs", "on both databases")]
public sealed class DescriptionTests(TestApp site) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_address_for_programs_is_described_and_so_is_what_may_be_asked_of_it()
    {
        var described = (await Description()).GetProperty("paths").EnumerateObject().ToList();
        var operations = described.Select(p => p.Value.GetProperty("get")).ToList();
        var mapped = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.RawText!).Where(p => p.StartsWith("/api", StringComparison.Ordinal));

        Assert.Equal(mapped.Select(p => p.TrimEnd('/')).Order(StringComparer.Ordinal), described.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(operations, o => Assert.All(["summary", "description", "operationId"], word => Assert.NotEqual("", o.GetProperty(word).GetString())));
        Assert.All(
            operations.SelectMany(o => o.GetProperty("parameters").EnumerateArray()),
            parameter => Assert.NotEqual("", parameter.GetProperty("description").GetString()));
    }

    [Fact]
    public async Task It_has_a_title_and_says_of_each_name_what_it_means()
    {
        var description = await Description();

        Assert.Equal("Commonweal", description.GetProperty("info").GetProperty("title").GetString());
        Undescribed(description).ShouldBeNone();
    }

    [Fact]
    public async Task Every_answer_about_the_samples_is_as_the_description_says()
    {
        var description = await Description();
        var schemas = description.GetProperty("components").GetProperty("schemas");
        var check = new JsonSchema(name => schemas.GetProperty(name.Split('/')[^1]), isClosed: true);
        var (waiting, seen, faults) = (new Queue<string>(["/api/v1", "/api/v1/search?q=c"]), new HashSet<string>(), new List<string>());
        while (waiting.TryDequeue(out var address))
        {
            var answer = JsonSerializer.Deserialize<JsonElement>(await site.Visitor().GetStringAsync(address));
            faults.AddRange(check.Faults(answer, SchemaOf(description, address)).Select(f => $"{address}: {f}"));
            foreach (var next in Addresses(answer).Concat(More(address)).Where(seen.Add))
            {
                waiting.Enqueue(next);
            }
        }

        faults.ShouldBeNone();
        Assert.True(seen.Count > 30, $"Only {seen.Count} answers were found");
    }

    private async Task<JsonElement> Description() => JsonSerializer.Deserialize<JsonElement>(await site.Visitor().GetStringAsync("/openapi/v1.json"));

    // Each address in an answer is that of a page, and its JSON stands at /api/v1 followed by it.
    private static IEnumerable<string> Addresses(JsonElement answer) => answer.ValueKind switch
    {
        JsonValueKind.Object => answer.EnumerateObject().SelectMany(p =>
            p.Value.ValueKind is JsonValueKind.String && p.Name is "address" ? ["/api/v1" + p.Value.GetString()] : Addresses(p.Value)),
        JsonValueKind.Array => answer.EnumerateArray().SelectMany(Addresses),
        _ => [],
    };

    private static IEnumerable<string> More(string address) =>
        address.Split('/') is ["", "api", "v1", _] ? [.. new[] { "bodies", "organisations", "protocols", "reviews", "scorecard", "compare", "popolo.json" }.Select(below => $"{address}/{below}")] : [];

    private static JsonElement SchemaOf(JsonElement description, string address)
    {
        var asked = address.Split('?')[0].Split('/');
        var path = description.GetProperty("paths").EnumerateObject()
            .Where(p => p.Name.Split('/') is var parts && parts.Length == asked.Length && parts.Zip(asked).All(x => x.First.StartsWith('{') || x.First == x.Second))
            .MaxBy(p => p.Name.Split('/').Count(part => !part.StartsWith('{')));
        return path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
    }

    private static IEnumerable<string> Undescribed(JsonElement description) =>
        from schema in description.GetProperty("components").GetProperty("schemas").EnumerateObject()
        where schema.Name != "ProblemDetails" && schema.Value.TryGetProperty("properties", out _)   // a list of words has none
        from property in schema.Value.GetProperty("properties").EnumerateObject()
        where !property.Value.ToString().Contains("\"description\"", StringComparison.Ordinal)
        select $"{schema.Name}.{property.Name} is not described: give the record a <param> for it";
}
