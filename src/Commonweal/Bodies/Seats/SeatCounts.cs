namespace Commonweal.Bodies.Seats;

/// <summary>How many sit: four numbers that are rarely the same, and what is left of the seats.</summary>
/// <param name="People">Persons who hold a seat, each once however many they hold.</param>
/// <param name="Filled">Seats that somebody holds.</param>
/// <param name="Organisations">Organisations of whose seats one at least is filled.</param>
/// <param name="Votes">Filled seats that vote; a shared one has one vote, however many hold it.</param>
/// <param name="Seats">Seats in all.</param>
/// <param name="Vacant">Seats that nobody holds, without those for which a nomination is awaited.</param>
/// <param name="NotStated">Seats of which nobody stated who holds them.</param>
/// <param name="Deputies">Persons who deputise, each once.</param>
/// <param name="Awaiting">Seats that nobody holds until somebody is nominated: after an election, say.</param>
/// <param name="Briefed">Persons who deputise and have been briefed at some time, each once.</param>
public sealed record SeatCounts(int People, int Filled, int Organisations, int Votes, int Seats, int Vacant, int NotStated, int Deputies, int Awaiting = 0, int Briefed = 0)
{
    /// <summary>Counts the seats that are given.</summary>
    public static SeatCounts Of(IEnumerable<SeatOnADay> seats)
    {
        var all = seats.ToList();
        var filled = all.FindAll(s => s.IsFilled);
        return new SeatCounts(
            filled.SelectMany(s => s.Holdings).Select(h => h.Holder.Key).Distinct().Count(),
            filled.Count,
            filled.Select(s => s.Seat.OrganisationId).OfType<Guid>().Distinct().Count(),
            filled.Count(s => s.Seat.Vote is Vote.Votes),
            all.Count,
            all.Count(s => s.State is SeatState.Vacant),
            all.Count(s => s.State is SeatState.NotStated),
            all.SelectMany(s => s.Deputies).Select(d => d.Who.Key).Distinct().Count(),
            all.Count(s => s.State is SeatState.AwaitingNomination),
            all.SelectMany(s => s.Deputies).Where(d => d.BriefedOn is not null).Select(d => d.Who.Key).Distinct().Count());
    }
}
