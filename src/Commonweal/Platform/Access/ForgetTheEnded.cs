using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Access;

/// <summary>Each night, forgets the sessions that have ended, the invitations that nobody took up and the letters that went out long ago, since they hold what browsers and people are called.</summary>
public sealed class ForgetTheEnded(CommonwealDb db, TimeProvider clock) : IJob
{
    /// <summary>For how long an invitation that is no longer good is still shown to those who gave it.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    /// <summary>For how long a letter stands in the outbox whatever came of it.</summary>
    private static readonly TimeSpan Filed = TimeSpan.FromDays(90);

    public async Task RunAsync(CancellationToken stopping)
    {
        var now = clock.Now();
        var (idle, longest, old, filed) = (now - Session.Idle, now - Session.Longest, now - Shown, now - Filed);
        await db.Sessions().Where(s => s.LastSeenAt <= idle || s.StartedAt <= longest).ExecuteDeleteAsync(stopping);
        await db.Letters().Where(l => l.WrittenAt < filed).ExecuteDeleteAsync(stopping);
        await db.TakeBackAsync(db.Invitations().Where(i => i.Until < old), stopping);
        await db.SaveChangesAsync(stopping);
    }
}
