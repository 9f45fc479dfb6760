using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Seats;

/// <summary>Seats, and what is stated of them, as held.</summary>
public static class SeatsData
{
    /// <summary>Seats.</summary>
    public static DbSet<Seat> Seats(this CommonwealDb db) => db.Set<Seat>();

    /// <summary>Who held which seat.</summary>
    public static DbSet<Term> Terms(this CommonwealDb db) => db.Set<Term>();

    /// <summary>Who deputises for whom.</summary>
    public static DbSet<Deputy> Deputies(this CommonwealDb db) => db.Set<Deputy>();

    /// <summary>What can be agreed on behalf of others.</summary>
    public static DbSet<Mandate> Mandates(this CommonwealDb db) => db.Set<Mandate>();
}
