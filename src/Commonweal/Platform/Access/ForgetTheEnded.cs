using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Access;

/// <summary>Each night, forgets the sessions that have ended and the invitations that nobody took up, since they hold what browsers and people are called.</summary>
public sealed class ForgetTheEnded(CommonwealDb db, TimeProvider clock) : IJob
{
    /// <summary>For how long an invitation that is no longer good is still shown to those who gave it.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    public async Task RunAsync(CancellationToken stopping)
    {
        var now = clock.Now();
        var (idle, longest, old) = (now - Session.Idle, now - Session.Longest, now - Shown);
        await db.Sessions().Where(s => s.LastSeenAt <= idle || s.StartedAt <= longest).ExecuteDeleteAsync(stopping);
        await db.TakeBackAsync(db.Invitations().Where(i => i.Until < old), stopping);
        await db.SaveChangesAsync(stopping);
    }
}
