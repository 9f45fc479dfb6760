namespace Commonweal.Web.Design.Drawing;

/// <summary>A straight stretch of a line along one gutter or gap, which it may share with others side by side.</summary>
internal sealed class Run(bool upright, int channel)
{
    public bool Upright { get; } = upright;
    public int Channel { get; } = channel;
    public double From { get; set; }
    public double To { get; set; }

    /// <summary>Where the line goes on at each end: before (up or left) is -1, after is 1.</summary>
    public int FromTurn { get; set; } = -1;
    public int ToTurn { get; set; } = 1;

    /// <summary>Where else a connector leaves the channel, and which way.</summary>
    public List<(double At, int Turn)> Turns { get; } = [];

    public int Track { get; set; }

    /// <summary>The exact place across the channel, once the channel's own place is known.</summary>
    public double At { get; set; }

    public double Low => Math.Min(From, To);
    public double High => Math.Max(From, To);

    /// <summary>How often the two cross when this one runs before (above or left of) the other.</summary>
    public int CrossingsBefore(Run other) =>
        (Low >= other.High || other.Low >= High) ? 0 : TurnsWithin(other, 1) + other.TurnsWithin(this, -1);

    private int TurnsWithin(Run other, int turn)
    {
        if (Turns.Count > 0)
        {
            return Turns.Count(t => t.Turn == turn && t.At > other.Low && t.At < other.High);
        }

        return (FromTurn == turn && From > other.Low && From < other.High ? 1 : 0) + (ToTurn == turn && To > other.Low && To < other.High ? 1 : 0);
    }

    // Lines that come and go on one side nest, the shortest nearest to it; those that pass over step like stairs.
    public int Belt => (LowTurn < 0, HighTurn < 0) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        _ => 3,
    };

    public double Order => Belt switch
    {
        0 => High - Low,
        1 => -Low,
        2 => Low,
        _ => Low - High,
    };

    private int LowTurn => From <= To ? FromTurn : ToTurn;
    private int HighTurn => From <= To ? ToTurn : FromTurn;
}
