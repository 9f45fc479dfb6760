namespace Commonweal.Web.Design.Drawing;

/// <summary>A drawn line with its corners; without a kind it only says "stands within".</summary>
internal sealed record Line(int? Kind, IReadOnlyList<Spot> Corners, bool HasHead, IReadOnlyList<Node> Joins)
{
    /// <summary>How long it is, each bend counted as a detour.</summary>
    public double Length => Corners.Zip(Corners.Skip(1), (a, b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y) + Detour).Sum();

    private const double Detour = 30;

    /// <summary>Leaves out corners where the line does not turn.</summary>
    public static List<Spot> Tidy(List<Spot> corners)
    {
        var tidy = new List<Spot>();
        foreach (var spot in corners)
        {
            if (tidy.Count > 0 && tidy[^1] == spot)
            {
                continue;
            }

            if (tidy.Count > 1 && ((tidy[^1].X == spot.X && tidy[^2].X == spot.X) || (tidy[^1].Y == spot.Y && tidy[^2].Y == spot.Y)))
            {
                tidy.RemoveAt(tidy.Count - 1);
            }

            tidy.Add(spot);
        }

        return tidy;
    }
}
