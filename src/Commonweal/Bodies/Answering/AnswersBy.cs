namespace Commonweal.Bodies.Answering;

/// <summary>By what somebody answers to somebody.</summary>
public enum AnswersBy
{
    /// <summary>By a reporting line of a body.</summary>
    Line,

    /// <summary>An organisation to another, of which it is no part: a police force to its police authority.</summary>
    Itself,

    /// <summary>As a part of a larger organisation.</summary>
    Part,

    /// <summary>The holder of a post to the organisation whose post it is.</summary>
    Post,
}
