using Commonweal.Bodies.Seats;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Registers;

/// <summary>The seats of each board or group, whoever holds them.</summary>
internal sealed class SeatsRegister() : Register<SeatRow, Seat>("seats", "Seats")
{
    public override string Act => "Add a seat";

    /// <summary>The key by which other rows name a seat.</summary>
    public static string Key(string body, string seat) => $"{body}/{seat}";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var seats = await session.Db.Seats().Where(s => s.Body.PartnershipId == session.PartnershipId)
            .Include(s => s.Terms).Include(s => s.Deputies).Include(s => s.Mandates)
            .AsSplitQuery()
            .ToListAsync(stopping);
        seats.ForEach(s => session.Know(Key(session.KeyOf(s.BodyId)!, s.Slug), s));
    }

    protected override IEnumerable<(SeatRow Row, Seat Thing)> Held(RegisterSession session) =>
        session.All<Seat>().Select(s => (new SeatRow(s, session), s));

    protected override void Put(SeatRow row, Seat? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new Seat(session.Find<Body>(row.Body)!, row.Seat, row.Words(session), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(Key(row.Body, row.Seat), held);
        }
        else
        {
            held.FollowTheChairOf(null);
            held.Describe(row.Words(session), row.Lifetime, row.Citation);
        }
    }

    // Once no seat follows a chair that it is no longer to follow, so that the rows may stand in any order.
    protected override void Link(SeatRow row, RegisterSession session) =>
        session.Find<Seat>(Key(row.Body, row.Seat))!.FollowTheChairOf(session.Find<Body>(row.ChairOf));

    protected override void Remove(Seat held, RegisterSession session)
    {
        session.Forget<Seat>(Key(session.KeyOf(held.BodyId)!, held.Slug));
        held.Go();
        session.Db.Remove(held);
    }
}
