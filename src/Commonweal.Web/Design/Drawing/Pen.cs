using System.Globalization;
using System.Text;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Turns corners into path data: short numbers, rounded bends, heads drawn rather than referred to, so that no id can clash.</summary>
internal static class Pen
{
    private const double Bend = 5;
    private const double Reach = 10;
    private const double Spread = 4;

    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public static string Path(IReadOnlyList<Spot> corners, Head head)
    {
        var end = Back(corners[^2], corners[^1], head is Head.None or Head.Open ? 0 : Reach - 1);
        var (path, at) = (new StringBuilder($"M{At(corners[0])}"), corners[0]);
        for (var i = 1; i < corners.Count - 1; i++)
        {
            var (corner, next) = (corners[i], i == corners.Count - 2 ? end : Between(corners[i], corners[i + 1]));
            var (start, finish) = (Towards(corner, i == 1 ? corners[0] : Between(corners[i - 1], corner)), Towards(corner, next));
            path.Append(Straight(at, start))
                .Append($"q{Number(corner.X - start.X)} {Number(corner.Y - start.Y)} {Number(finish.X - start.X)} {Number(finish.Y - start.Y)}");
            at = finish;
        }

        return path.Append(Straight(at, end)).ToString();
    }

    private static string Straight(Spot from, Spot to) => from.Y == to.Y ? $"H{Number(to.X)}" : $"V{Number(to.Y)}";

    public static string Tip(Spot from, Spot to, Head head)
    {
        var (tip, back) = (to, Back(from, to, Reach));
        return head switch
        {
            Head.Open => $"M{Wing(back, tip, 1)}L{At(tip)}L{Wing(back, tip, -1)}",
            Head.Diamond => $"M{At(tip)}L{Wing(Between(back, tip), tip, 1)}L{At(back)}L{Wing(Between(back, tip), tip, -1)}Z",
            Head.Double => $"{Triangle(Between(back, tip), tip)}{Triangle(back, Between(back, tip))}",
            _ => Triangle(back, tip),
        };
    }

    private static string Triangle(Spot back, Spot tip) => $"M{At(tip)}L{Wing(back, tip, 1)}L{Wing(back, tip, -1)}Z";

    private static string Wing(Spot at, Spot tip, int side)
    {
        var along = Math.Max(Math.Abs(tip.X - at.X), Math.Abs(tip.Y - at.Y));
        var (x, y) = ((tip.X - at.X) / along, (tip.Y - at.Y) / along);
        return At(new(at.X - (y * Spread * side), at.Y + (x * Spread * side)));
    }

    private static string At(Spot spot) => $"{Number(spot.X)} {Number(spot.Y)}";

    private static Spot Between(Spot a, Spot b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static Spot Back(Spot from, Spot to, double by) => Towards(to, from, by);

    private static Spot Towards(Spot from, Spot to, double by = Bend)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        return new(from.X + (Math.Sign(x) * Math.Min(by, Math.Abs(x))), from.Y + (Math.Sign(y) * Math.Min(by, Math.Abs(y))));
    }
}
