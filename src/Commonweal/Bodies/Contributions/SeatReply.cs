namespace Commonweal.Bodies.Contributions;

/// <summary>What a partner replies of one of its seats.</summary>
/// <param name="Body">The board or group, by its slug.</param>
/// <param name="Seat">The seat, by its slug.</param>
/// <param name="Holder">Whether who sits is right.</param>
/// <param name="Name">Who sits, where it is somebody else.</param>
/// <param name="From">From which day that is so, or since when nobody sits.</param>
/// <param name="Deputy">Whether who deputises is right; none where nothing is said of it.</param>
/// <param name="DeputyName">Who deputises, where it is somebody else.</param>
/// <param name="DeputyFrom">From which day.</param>
/// <param name="Letter">By which letter whoever sits was nominated.</param>
/// <param name="LetterOn">Of which day that letter is.</param>
public sealed record SeatReply(
    string Body,
    string Seat,
    Reply Holder,
    string? Name = null,
    DateOnly? From = null,
    Reply? Deputy = null,
    string? DeputyName = null,
    DateOnly? DeputyFrom = null,
    string? Letter = null,
    DateOnly? LetterOn = null)
{
    /// <summary>Whether it says of anything that it is otherwise.</summary>
    public bool Corrects => Holder is Reply.SomebodyElse or Reply.Nobody || Deputy is Reply.SomebodyElse or Reply.Nobody || Letter is not null;
}
