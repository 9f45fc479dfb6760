using System.Globalization;

namespace Commonweal.Bench;

/// <summary>Two things measured in turn, A B A B, after each was warmed up: the ratio of each round.</summary>
internal sealed record Rounds(double Ratio, double Lowest, double Highest, double Ours, double Theirs)
{
    private const int Number = 5;

    // The runtime compiles anew what it finds to be called often, and is not done with that for the first seconds.
    private const int WarmUps = 2;

    public static async Task<Rounds> TakeAsync(Func<Task<double>> ours, Func<Task<double>> theirs)
    {
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            await ours();
            await theirs();
        }

        var rounds = new List<(double Ours, double Theirs)>();
        while (rounds.Count < Number)
        {
            rounds.Add((await ours(), await theirs()));
        }

        var ratios = rounds.ConvertAll(r => r.Ours / r.Theirs);
        return new Rounds(Middle(ratios), ratios.Min(), ratios.Max(), Middle(rounds.Select(r => r.Ours)), Middle(rounds.Select(r => r.Theirs)));
    }

    /// <summary>The line of the table that they make.</summary>
    public Figure ToFigure(string of, string against, string goal, string unit, Func<double, bool>? isMet) =>
        new(of, against, goal, Ratio, Lowest, Highest, $"{Short(Ours)} and {Short(Theirs)} {unit}", isMet?.Invoke(Ratio));

    private static string Short(double value) => value.ToString(value < 10 ? "N2" : value < 1000 ? "N1" : "N0", CultureInfo.InvariantCulture);

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Number / 2);
}
