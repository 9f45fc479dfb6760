namespace Commonweal.Bodies.Answering;

/// <summary>Whoever is tied by seats to the body or organisation that is asked about, and to whom that one answers.</summary>
/// <param name="Whose">The organisation that has the seats, or the body that they are on.</param>
/// <param name="Seats">The names of the seats.</param>
/// <param name="AnswersTo">To whom it answers.</param>
public sealed record BySeat(Answerable Whose, IReadOnlyList<string> Seats, IReadOnlyList<Answer> AnswersTo)
{
    /// <summary>Whether anything is stated of its own governing body or of whom it answers to.</summary>
    public bool IsStated => Whose.GoverningBody is not null || AnswersTo.Count > 0;
}
