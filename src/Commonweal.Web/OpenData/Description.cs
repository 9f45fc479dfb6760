using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Commonweal.Web.OpenData;

/// <summary>The description of the JSON for programs, as OpenAPI asks: /openapi/v1.json.</summary>
internal static class Description
{
    private const string About = """
        What this installation publishes of its partnerships, read-only and open to all. The JSON of a page stands at /api/v1
        followed by the page's address, and each address in an answer is that of the page. What is not stated is null, never
        left out. Dates are given as they were stated: a day, a month or a year. Inside such a month or year a thing counts
        and is marked "about". Each thing says where it was found.
        """;

    public static void AddDescription(this IServiceCollection services) => services.AddOpenApi("v1", api =>
    {
        // The headers alone may be asked for everywhere: that is said of HTTP, not of each address.
        api.ShouldInclude = asked => asked.HttpMethod == HttpMethods.Get && $"/{asked.RelativePath}".StartsWith(Api.Root, StringComparison.Ordinal);
        api.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Commonweal", Version = "1", Description = About.ReplaceLineEndings(" ") };
            // Whatever the machine calls itself, the addresses are those of the site that was asked.
            document.Servers = [new OpenApiServer { Url = "/" }];
            return Task.CompletedTask;
        });
        api.AddSchemaTransformer((schema, asked, _) =>
        {
            NameWords(schema, asked.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
        api.AddOperationTransformer((operation, _, _) =>
        {
            NumberPages(operation);
            return Task.CompletedTask;
        });
    });

    public static void MapDescription(this WebApplication app) => app.MapOpenApi("/openapi/v1.json").WithMetadata(new PublicAttribute())
        .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));

    // Where a word may be left unstated, that is said beside the list of words and not again on it.
    private static void NameWords(OpenApiSchema schema, Type type)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } words)
        {
            schema.Enum = [.. Enum.GetNames(words).Select(w => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(w))];
        }
    }

    // The number is read as text, so that what is no number gets an answer that says what to do.
    private static void NumberPages(OpenApiOperation operation)
    {
        foreach (var page in operation.Parameters?.OfType<OpenApiParameter>().Where(p => p.Name == "page") ?? [])
        {
            page.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Default = 1 };
        }
    }
}
