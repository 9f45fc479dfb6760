using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Answering;

/// <summary>That somebody answers to somebody, and to whom that one answers in turn.</summary>
/// <param name="By">By what it answers.</param>
/// <param name="To">To whom; none where it is not stated.</param>
/// <param name="Onward">What follows after that one.</param>
/// <param name="InTurn">To whom that one answers.</param>
public sealed record Answer(AnswersBy By, Answerable? To, Onward Onward, IReadOnlyList<Answer> InTurn)
{
    /// <summary>The way in which a body answers, of the partnership's own list.</summary>
    public Guid? LineId { get; init; }

    /// <summary>On what it answers.</summary>
    public string? Subject { get; init; }

    public Lifetime Lifetime { get; init; } = Lifetime.NotStated;

    public Citation Citation { get; init; } = Citation.None;
}
