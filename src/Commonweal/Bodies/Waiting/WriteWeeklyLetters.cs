using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Waiting;

/// <summary>Each Monday morning, writes to whoever looks after a partnership, or a board or group of it, what waits for them there; to nobody twice in a week, and never that nothing waits.</summary>
public sealed class WriteWeeklyLetters(CommonwealDb db, TimeProvider clock, MailServer server) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        var today = clock.Today();
        if (!server.IsNamed || today.DayOfWeek is not DayOfWeek.Monday)
        {
            return;   // in an outbox that nobody sends from, it would tell its reader what My work tells better
        }

        db.ShowsDrafts = true;
        var week = clock.Now().AddDays(-6);
        var written = await db.Letters().Where(l => l.Purpose == nameof(WeeklyLetter) && l.WrittenAt > week).Select(l => new { l.ToId, l.PartnershipId }).ToListAsync(stopping);
        var readers = await db.Grants().Where(g => g.Role == Role.PartnershipManager || g.Role == Role.SupportOfficer)
            .Join(db.Accounts().Where(a => !a.IsClosed && a.HasWeeklyLetter), g => g.AccountId, a => a.Id, (g, _) => new { g.AccountId, PartnershipId = g.PartnershipId!.Value })
            .Distinct().Join(db.Partnerships(), g => g.PartnershipId, p => p.Id, (g, p) => new { g.AccountId, g.PartnershipId, p.Name }).ToListAsync(stopping);
        foreach (var reader in readers.Where(r => !written.Contains(new { ToId = r.AccountId, r.PartnershipId })))
        {
            if ((await WeeklyLetter.SaidAsync(db, reader.AccountId, reader.PartnershipId, today)).Count > 0)
            {
                var words = new LetterWords($"What waits in {reader.Name}", $"What waits for you in {reader.Name}:");
                db.Add(new Letter(new WeeklyLetter(), reader.PartnershipId, reader.PartnershipId, reader.AccountId, words, byId: null, clock.Now()));
                await db.SaveChangesAsync(stopping);   // one by one, so that a failure half-way writes to nobody twice
            }
        }
    }
}
