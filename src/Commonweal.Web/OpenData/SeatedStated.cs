using Commonweal.Bodies.Answering;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>An organisation with seats on the body that is asked about, or a body on which the organisation that is asked about has seats.</summary>
/// <param name="Whose">The organisation or body.</param>
/// <param name="GoverningBody">What an organisation calls its own governing body; null where that is not stated.</param>
/// <param name="Seats">The names of the seats.</param>
/// <param name="AnswersTo">To whom it answers.</param>
internal sealed record SeatedStated(Thing Whose, string? GoverningBody, IReadOnlyList<string> Seats, IReadOnlyList<AnswerStated> AnswersTo)
{
    public static IReadOnlyList<SeatedStated> Of(IEnumerable<BySeat> tied, KindsShown kinds, DateOnly on) =>
        [.. tied.Select(t => new SeatedStated(AnswerStated.Named(t.Whose), t.Whose.GoverningBody, t.Seats, AnswerStated.Of(t.AnswersTo, kinds, on)))];
}
