using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Web.Hosting;

namespace Commonweal.Web.Pages.StillRight;

/// <summary>What is typed of one seat by whoever says whether it is still right.</summary>
public sealed class SeatAnswer
{
    public Reply? Reply { get; set; }

    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    public DateOnly? From { get; set; }

    public Reply? Deputy { get; set; }

    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? DeputyName { get; set; }

    public DateOnly? DeputyFrom { get; set; }

    [MaxLength(200, ErrorMessage = "Reference must be 200 characters or fewer")]
    public string? Letter { get; set; }

    public DateOnly? LetterOn { get; set; }

    /// <summary>Whether anything is said that is otherwise than it is shown.</summary>
    public bool IsOtherwise => Reply is not (null or Bodies.Contributions.Reply.Right) || Deputy is not (null or Bodies.Contributions.Reply.Right) || (Name ?? DeputyName ?? Letter).Filled() is not null;

    /// <summary>Whether something is said of deputies or of a letter.</summary>
    public bool SaysMore => Deputy is not (null or Bodies.Contributions.Reply.Right) || DeputyName.Filled() is not null || DeputyFrom is not null || Letter.Filled() is not null || LetterOn is not null;

    /// <summary>The seat by which it is found again.</summary>
    public static string KeyOf(SeatOnADay seat) => $"{seat.Seat.BodySlug}/{seat.Seat.Slug}";

    /// <summary>What was answered before, to be typed over.</summary>
    public static SeatAnswer Of(SeatReply? before) => before is null ? new SeatAnswer() : new SeatAnswer
    {
        Reply = before.Holder,
        Name = before.Name,
        From = before.From,
        Deputy = before.Deputy,
        DeputyName = before.DeputyName,
        DeputyFrom = before.DeputyFrom,
        Letter = before.Letter,
        LetterOn = before.LetterOn,
    };

    /// <summary>The reply that it is; fields of another choice do not count.</summary>
    public SeatReply Said(SeatOnADay seat)
    {
        var isElse = Reply is Bodies.Contributions.Reply.SomebodyElse;
        var deputyIsElse = Deputy is Bodies.Contributions.Reply.SomebodyElse;
        return new SeatReply(
            seat.Seat.BodySlug, seat.Seat.Slug, Reply ?? Bodies.Contributions.Reply.CannotSay,
            isElse ? Name.Filled() : null, isElse || Reply is Bodies.Contributions.Reply.Nobody ? From : null,
            Deputy, deputyIsElse ? DeputyName.Filled() : null, deputyIsElse || Deputy is Bodies.Contributions.Reply.Nobody ? DeputyFrom : null,
            Letter.Filled(), Letter.Filled() is null ? null : LetterOn);
    }
}
