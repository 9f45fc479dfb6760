namespace Commonweal.Platform.Letters;

/// <summary>How it stands with a letter.</summary>
public enum LetterState
{
    /// <summary>It is sent when its time has come.</summary>
    Waiting,

    /// <summary>A server is handing it over.</summary>
    InHand,

    /// <summary>It may have gone out: whoever was handing it over stopped before that was noted. It is not sent again by itself.</summary>
    InDoubt,

    /// <summary>The mail server did not take it, time after time.</summary>
    GivenUp,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>Nobody was left to whom it could go.</summary>
    Dropped,
}
