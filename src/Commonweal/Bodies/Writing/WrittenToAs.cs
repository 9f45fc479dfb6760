namespace Commonweal.Bodies.Writing;

/// <summary>As what somebody is written to.</summary>
public enum WrittenToAs
{
    /// <summary>They hold a seat.</summary>
    Holder,

    /// <summary>They deputise for whoever holds one.</summary>
    Deputy,

    /// <summary>They keep the diary of one of these.</summary>
    Assistant,
}
