namespace Commonweal.Bodies.Contributions;

/// <summary>All that an organisation answers when it is asked whether its seats are still right.</summary>
/// <param name="Seats">Seat by seat.</param>
/// <param name="Remark">Anything else.</param>
public sealed record RoundAnswer(IReadOnlyList<SeatReply> Seats, string? Remark)
{
    /// <summary>Whether all of it is right, and nothing else is said.</summary>
    public bool IsAllRight => Remark is null && Seats.All(s => s.Holder is Reply.Right && !s.Corrects && s.Deputy is not Reply.CannotSay);

    /// <summary>That all is right.</summary>
    public static RoundAnswer AllRight(IEnumerable<Bodies.Seats.SeatOnADay> seats) =>
        new([.. seats.Select(s => new SeatReply(s.Seat.BodySlug, s.Seat.Slug, Reply.Right, Deputy: Reply.Right))], Remark: null);
}
