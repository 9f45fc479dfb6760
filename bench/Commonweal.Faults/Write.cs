namespace Commonweal.Faults;

/// <summary>One act that an officer sent, with words and a day that no other has, by which it is found again.</summary>
internal sealed class Write(int desk, int turn, Act act)
{
    public int Desk => desk;

    public Act Act => act;

    public string Words { get; } = $"Officer {desk} turn {turn}";

    public DateOnly Day { get; } = new DateOnly(2006, 1, 1).AddDays(turn);

    /// <summary>Whether the officer was told that it is saved.</summary>
    public bool IsAcknowledged { get; set; }

    /// <summary>Whether the officer was told that it is not saved.</summary>
    public bool IsDenied { get; set; }
}
