using System.Linq.Expressions;
using Commonweal.Bodies.Statements;
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

    /// <summary>
    /// Whether a statement is true of what the reader sees. That nobody sits there but those who are named is not, where a seat is
    /// hidden: it is left out, as of most boards and groups nobody states it. So no check says of a hidden seat that there is
    /// none, and none can be told from one that nobody stated to be whole.
    /// </summary>
    public static Expression<Func<CollaborationStatement, bool>> IsTrueOfWhatIsSeen(this CommonwealDb db)
    {
        var hidden = db.Database.SqlQuery<Guid>($"""SELECT "BodyId" AS "Value" FROM "Seats" WHERE NOT "IsSeen" AND NOT {db.ShowsDrafts}""");
        return s => !(s is UnnamedSeats) || ((UnnamedSeats)s).Number != 0 || !hidden.Contains(s.BodyId!.Value);
    }
}
