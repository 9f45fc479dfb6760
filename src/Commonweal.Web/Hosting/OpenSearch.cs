using System.Xml.Linq;
using Microsoft.AspNetCore.Http.Extensions;

namespace Commonweal.Web.Hosting;

/// <summary>Tells browsers how to search here, as OpenSearch 1.1 asks: /opensearch.xml.</summary>
internal static class OpenSearch
{
    private static readonly XNamespace Xml = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this WebApplication app) =>
        app.MapMethods("/opensearch.xml", [HttpMethods.Get, HttpMethods.Head], Describe).WithMetadata(new PublicAttribute { IsKept = false }).ExcludeFromDescription();

    // The standard asks for whole addresses: those of the site that was asked.
    private static IResult Describe(HttpRequest request)
    {
        string At(string path) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path);
        var about = new XElement(
            Xml + "OpenSearchDescription",
            new XElement(Xml + "ShortName", "Commonweal"),
            new XElement(Xml + "Description", Languages.IsWelsh() ? "Pwy sy’n penderfynu, yn ôl enw" : "Who decides, by name"),
            Url("text/html", At("/search")),
            Url("application/json", UriHelper.BuildAbsolute(request.Scheme, request.Host, path: "/api/v1/search")));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{about}\n", "application/opensearchdescription+xml");
    }

    private static XElement Url(string type, string address) =>
        new(Xml + "Url", new XAttribute("type", type), new XAttribute("template", address + "?q={searchTerms}"));
}
