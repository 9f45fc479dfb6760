using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting.Access;

/// <summary>The link by which the first administrator of an installation comes in: shown on the console alone, good once and for an hour.</summary>
internal static class FirstAdministrator
{
    /// <summary>Who makes the link, as history says: no person, so that the store still counts as not used.</summary>
    public const string By = "The console";

    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);

    /// <summary>The path of the link, where nobody is an administrator; each start makes the one before worthless.</summary>
    public static async Task<string?> LinkAsync(IServiceProvider services, CancellationToken stopping)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CommonwealDb>();
        if (await db.HasAdministratorAsync(stopping))
        {
            return null;
        }

        return await NewLinkAsync(scope.ServiceProvider, db, stopping);
    }

    /// <summary>A new link for somebody who is to be an administrator.</summary>
    public static async Task<string> NewLinkAsync(IServiceProvider services, CommonwealDb db, CancellationToken stopping)
    {
        db.By = By;
        await db.TakeBackAsync(db.Invitations().Where(i => i.Email == null), stopping);
        var invitation = new Invitation(email: null, Role.Administrator, Scope.Installation, services.GetRequiredService<TimeProvider>().Now() + GoodFor);
        db.Add(invitation);
        await db.SaveChangesAsync(stopping);
        return $"/setup/{services.GetRequiredService<Links>().Of(invitation)}";
    }
}
