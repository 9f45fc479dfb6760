using System.Globalization;
using System.Security.Claims;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting.Access;

/// <summary>Keeps who is signed in in the database, so that each session can be seen and ended, on whichever server it began.</summary>
internal sealed class SessionsKept(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    // Not at each request: a page that only reads should not write.
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(5);

    public Task<string> StoreAsync(AuthenticationTicket ticket) => throw new NotSupportedException("A session is of a browser: it begins in a request");

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var session = new Session(ticket.Principal.AccountId(), httpContext.Request.Headers.UserAgent.ToString(), clock.Now());
        await InScope(async db =>
        {
            db.Add(session);
            return await db.SaveChangesAsync(cancellationToken);
        });
        return session.Id.ToString("N", CultureInfo.InvariantCulture);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => throw new NotSupportedException("A session is never handed on: a page that lets somebody in says [BeginsSession]");

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => throw new NotSupportedException("A session is asked for in a request");

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        if (!Guid.TryParseExact(key, "N", out var id) || await InScopeOrAgain(db => db.VisitorAsync(id, now, cancellationToken)) is not { } found)
        {
            return null;
        }

        if (now - found.Session.LastSeenAt > Noted)
        {
            await NoteAsync(id, now, cancellationToken);
        }

        httpContext.Features.Set(found.Visitor);
        return new AuthenticationTicket(
            Principal(found.Visitor.AccountId, found.Visitor.Name),
            new AuthenticationProperties { IssuedUtc = new DateTimeOffset(found.Session.StartedAt, TimeSpan.Zero), ExpiresUtc = new DateTimeOffset(found.Session.EndsAt, TimeSpan.Zero) },
            IdentityConstants.ApplicationScheme);
    }

    public Task RemoveAsync(string key) =>
        Guid.TryParseExact(key, "N", out var id) ? InScope(db => db.Sessions().Where(s => s.Id == id).ExecuteDeleteAsync()) : Task.CompletedTask;

    /// <summary>Somebody who is signed in, as far as a browser's cookies and forms are concerned.</summary>
    public static ClaimsPrincipal Principal(Guid accountId, string name) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, accountId.ToString()), new Claim(ClaimTypes.Name, name)],
        IdentityConstants.ApplicationScheme));

    // While nothing can be written, one may still read.
    private async Task NoteAsync(Guid id, DateTime now, CancellationToken stopping)
    {
        try
        {
            await InScope(db => db.Sessions().Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), stopping));
        }
        catch (Exception failure) when (failure.IsOutage())
        {
            // The next request notes it.
        }
    }

    // Who is the first to ask after the database was started anew gets a connection that is gone; the next is a new one, or says that the database has gone.
    private async Task<T> InScopeOrAgain<T>(Func<CommonwealDb, Task<T>> ask)
    {
        try
        {
            return await InScope(ask);
        }
        catch (Exception failure) when (failure.IsOutage())
        {
            return await InScope(ask);
        }
    }

    // The store is one for all requests, a context is of one.
    private async Task<T> InScope<T>(Func<CommonwealDb, Task<T>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<CommonwealDb>());
    }
}
