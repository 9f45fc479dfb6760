using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Commonweal.Web.Hosting;
using Commonweal.Web.OpenData.Popolo;
using Microsoft.AspNetCore.Http.Json;

namespace Commonweal.Web.OpenData;

/// <summary>The same facts as the pages, as JSON for programs: the JSON of a page stands at /api/v1 followed by its address.</summary>
internal static class Api
{
    public const string Root = "/api/v1";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddDescription();
        services.Configure<JsonOptions>(json =>
        {
            // Welsh letters such as ŵ stay themselves; what a page could take for markup does not.
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            // What is not stated is null and never left out: so each name of a record is required.
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.RespectNullableAnnotations = true;
        });
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapDescription();
        var api = app.MapGroup(Root).WithMetadata(new PublicAttribute()).WithTags("Partnerships")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        ListPartnerships.Map(api);
        SearchNames.Map(api);
        ShowPartnership.Map(api);
        ListProtocols.Map(api);
        ListReviews.Map(api);
        ListIndicators.Map(api);
        ShowIndicator.Map(api);
        ShowGovernance.Map(api);
        ShowDuties.Map(api);
        ShowComparison.Map(api);
        ListBodies.Map(api);
        ShowBody.Map(api);
        ListOrganisations.Map(api);
        ShowOrganisation.Map(api);
        ShowAnswers.Map(api);
        ShowPlace.Map(api);
        ShowPopolo.Map(api);
    }

    /// <summary>An address that answers a question, in full or with its headers alone.</summary>
    public static RouteHandlerBuilder MapAnswer(this RouteGroupBuilder api, string pattern, Delegate answer) =>
        api.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer);
}
