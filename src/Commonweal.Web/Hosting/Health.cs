using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>/healthz says that the program is alive; /readyz that its database can be reached and is up to date.</summary>
internal static class Health
{
    // The database may be gone: nothing is asked of it to answer.
    private static readonly PublicAttribute Always = new() { IsKept = false };

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/healthz", [HttpMethods.Get, HttpMethods.Head], () => Results.Text("alive")).WithMetadata(Always);
        app.MapMethods("/readyz", [HttpMethods.Get, HttpMethods.Head], ReadyAsync).WithMetadata(Always);
    }

    // The site listens only once the store is migrated and the samples are in; a newer program may since have migrated it.
    private static async Task<IResult> ReadyAsync(CommonwealDb db, CancellationToken stopping)
    {
        if (!await db.Database.CanConnectAsync(stopping))
        {
            return Results.Text("the database cannot be reached", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        var waiting = await db.Database.GetPendingMigrationsAsync(stopping);
        return waiting.Any()
            ? Results.Text("the database is not up to date: ./run migrate", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready");
    }
}
