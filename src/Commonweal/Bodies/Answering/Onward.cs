namespace Commonweal.Bodies.Answering;

/// <summary>What follows after one who is answered to.</summary>
public enum Onward
{
    /// <summary>To whom that one answers in turn.</summary>
    InTurn,

    /// <summary>Nothing is stated of whom that one answers to.</summary>
    NotStated,

    /// <summary>Nothing: others in words, or a partnership as a whole, of whom no line is held.</summary>
    Ends,

    /// <summary>It comes round to one from whom it set out.</summary>
    ComesRound,

    /// <summary>What is told of that one already, higher on the list.</summary>
    ToldAbove,
}
