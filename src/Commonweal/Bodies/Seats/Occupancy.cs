namespace Commonweal.Bodies.Seats;

/// <summary>Who holds a seat on a day, or that nobody does; neither where it is not stated.</summary>
internal sealed record Occupancy(IReadOnlyList<Holding> Holdings, Vacancy? Vacancy)
{
    public static readonly Occupancy NotStated = new([], null);

    public static Occupancy By(params IReadOnlyList<Holding> holdings) => new(holdings, null);

    public static Occupancy Vacant(Vacancy vacancy) => new([], vacancy);
}
