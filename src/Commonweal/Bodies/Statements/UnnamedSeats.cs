using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>Members of a body that are stated but not named, such as "an Executive of ten": a number, or a number not stated.</summary>
public sealed class UnnamedSeats : CollaborationStatement
{
    private UnnamedSeats() { }   // for EF

    internal UnnamedSeats(Body body, int? number, string? text, Lifetime lifetime, Citation citation)
        : base(body, kind: null, Party.NotStated, lifetime, citation) => (Number, Text) = (number, text);

    /// <summary>How many; null where it is not stated, and 0 where nobody sits there but those who are named.</summary>
    public int? Number { get; private set; }

    /// <summary>Who they are, in the words of the paper.</summary>
    public string? Text { get; private set; }
}
