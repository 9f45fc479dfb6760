using System.Globalization;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Waiting;

/// <summary>
/// Tells whoever looks after a partnership, or a board or group of it, once a week what waits for them there. What it says is worked out when
/// it goes out; where nothing waits by then, none goes out.
/// </summary>
public sealed class WeeklyLetter : Purpose
{
    /// <summary>How many of each sort it names; of the others it says how many there are.</summary>
    private const int MostNamed = 10;

    private const int MonthsAhead = 3;

    public override async Task<Addressees> AddressAsync(CommonwealDb db, Letter letter, DateOnly on)
    {
        if (await db.Accounts().SingleOrDefaultAsync(a => a.Id == letter.ToId && !a.IsClosed && a.HasWeeklyLetter) is not { Email: { } email } account)
        {
            return Addressees.Nobody("They want no weekly letter any more");
        }

        return (await SaidAsync(db, letter.ToId, letter.PartnershipId, on)).Count > 0 ? new Addressees([(account.Name, email)], null) : Addressees.Nobody("Nothing waits any more");
    }

    public override async Task<string> TextAsync(CommonwealDb db, Letter letter, DateTime now)
    {
        var said = string.Join("\n\n", await SaidAsync(db, letter.ToId, letter.PartnershipId, DateOnly.FromDateTime(now.InBritain())));
        return $"{letter.Text}\n\n{(said.Length > Letter.MaxText ? said[..Letter.MaxText] + "…" : said)}\n\nSign in and open My work for all of it. This letter comes on Mondays on which something waits; to have it no more, sign in, open your account, and stop it there.";
    }

    /// <summary>What waits for an account in a partnership on a day, sort by sort, the most urgent first; nothing where nothing waits.</summary>
    internal static async Task<IReadOnlyList<string>> SaidAsync(CommonwealDb db, Guid account, Guid partnership, DateOnly on)
    {
        var grants = await db.Grants().Where(g => g.AccountId == account && g.PartnershipId == partnership).ToListAsync();
        var (keeps, single) = (grants.Exists(g => g.Role is Role.PartnershipManager), grants.Where(g => g.Role is Role.SupportOfficer).Select(g => g.BodyId).ToList());
        var bodies = db.Bodies().Where(b => b.PartnershipId == partnership && (keeps || single.Contains(b.Id)));
        var seats = WaitingSeat.Among((await db.SittingAsync(bodies, on)).Seats, on.AddMonths(MonthsAhead));
        var terms = await db.TermsDueAsync(bodies, on, on.AddMonths(MonthsAhead));
        var said = keeps ? await db.Contributions().Waiting().CountAsync(c => c.PartnershipId == partnership) : 0;
        return
        [
            .. said > 0 ? [$"What partners said, to approve: {said}"] : Array.Empty<string>(),
            .. seats.GroupBy(s => s.What).OrderBy(g => g.Key).Select(g => Listed(Words(g.Key), g.Select(s => $"{s.Seat.Seat.Name}, {s.Seat.Seat.BodyName}{(s.When is { } when ? $" ({when.Words()})" : "")}"))),
            .. terms.Count > 0 ? [Listed("Terms of reference to look at again", terms.Select(t => $"{t.Name}, version {t.Version}, due {t.Due.Words()}"))] : Array.Empty<string>(),
        ];
    }

    private static string Listed(string heading, IEnumerable<string> all)
    {
        var lines = all.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{heading}: {lines.Count}\n{string.Join('\n', lines.Take(MostNamed).Select(l => $"- {l}"))}{(lines.Count > MostNamed ? $"\n- and {lines.Count - MostNamed} more" : "")}");
    }

    private static string Words(WhatWaits what) => what switch
    {
        WhatWaits.HoldingOver => "Terms that have run out",
        WhatWaits.Vacant => "Vacant seats",
        WhatWaits.AwaitingNomination => "Seats that await a nomination",
        WhatWaits.TermEnds => "Terms that end within three months",
        _ => "Seats without a deputy where others have one",
    };
}
