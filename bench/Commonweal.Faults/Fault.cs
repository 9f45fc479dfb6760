using System.Globalization;

namespace Commonweal.Faults;

/// <summary>Something that befalls servers while officers work, and how they stand it.</summary>
internal abstract class Fault
{
    /// <summary>How many writes the officers send between them in a round.</summary>
    protected const int Writes = 200;

    /// <summary>What it is called on the command line and in the table.</summary>
    public abstract string Name { get; }

    /// <summary>Lets it happen.</summary>
    public abstract Task<IReadOnlyList<Row>> TakeAsync(Yard yard);

    /// <summary>Somewhere in the middle of the writes, and a few milliseconds later.</summary>
    protected static async Task InTheMiddleAsync(Scene scene, Task work, Random chance)
    {
        await scene.MoreAcknowledgedAsync(chance.Next(40, 140), work);
        await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(0, 20)));
    }

    protected static string Seconds(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:N1} s");

    protected static string Seconds(IReadOnlyCollection<TimeSpan> took) => took.Count == 1 ? Seconds(took.First()) : $"{Seconds(took.Order().ElementAt(took.Count / 2))}, at most {Seconds(took.Max())}";
}
