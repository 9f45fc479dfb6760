using Commonweal.Performance.Suppressing;

namespace Commonweal.Tests.Performance.Suppressing;

/// <summary>What somebody who is good at sums can work out from a table, written apart from the rule that is to keep it from them.</summary>
internal static class Reader
{
    /// <summary>The suppressed counts that follow from the sums alone: by elimination, those that no other depends on.</summary>
    public static IEnumerable<(int Row, int Column)> Derives(ShownCounts shown, bool hasColumnTotals)
    {
        var rows = hasColumnTotals ? shown.Rows + 1 : 1;
        var hidden = (from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, shown.Columns + 1) where shown[r, c] is null select (r, c)).ToList();
        var sums = Enumerable.Range(0, rows).Select(r => Equation(hidden, (h, last) => h.r == r ? (h.c == last ? -1 : 1) : 0, shown.Columns));
        var down = hasColumnTotals ? Enumerable.Range(0, shown.Columns + 1).Select(c => Equation(hidden, (h, last) => h.c == c ? (h.r == last ? -1 : 1) : 0, shown.Rows)) : [];

        return Reduced([.. sums, .. down], hidden.Count).Where(e => e.Count(x => x != 0) == 1).Select(e => hidden[Array.FindIndex(e, x => x != 0)]);
    }

    /// <summary>The suppressed counts for which no other whole number fits, when each is tried with one more and one fewer.</summary>
    public static IEnumerable<(int Row, int Column)> Knows(ShownCounts shown, long[][] truth, long least)
    {
        var inner = (from r in Enumerable.Range(0, shown.Rows) from c in Enumerable.Range(0, shown.Columns) where shown[r, c] is null select (r, c)).ToList();
        var seen = new Dictionary<(int Row, int Column), HashSet<long>>();
        foreach (var table in Tables(truth, inner, 0).Select(WithTotals).Where(t => Fits(t, shown, least)))
        {
            foreach (var cell in from r in Enumerable.Range(0, shown.Rows + 1) from c in Enumerable.Range(0, shown.Columns + 1) where shown[r, c] is null select (r, c))
            {
                seen[cell] = [.. seen.GetValueOrDefault(cell) ?? [], table[cell.r][cell.c]];
            }
        }

        return seen.Where(s => s.Value.Count < 2).Select(s => s.Key);
    }

    public static long[][] WithTotals(long[][] rows)
    {
        long[][] across = [.. rows.Select(r => (long[])[.. r, r.Sum()])];
        return [.. across, [.. Enumerable.Range(0, across[0].Length).Select(c => across.Sum(r => r[c]))]];
    }

    private static double[] Equation(List<(int r, int c)> hidden, Func<(int r, int c), int, double> weight, int last) => [.. hidden.Select(h => weight(h, last))];

    private static List<double[]> Reduced(List<double[]> equations, int width)
    {
        var done = 0;
        for (var column = 0; column < width && done < equations.Count; column++)
        {
            var pivot = equations.FindIndex(done, e => e[column] != 0);
            if (pivot < 0)
            {
                continue;
            }

            (equations[done], equations[pivot]) = (equations[pivot], equations[done]);
            equations[done] = [.. equations[done].Select(x => x / equations[done][column])];
            for (var other = 0; other < equations.Count; other++)
            {
                if (other != done && equations[other][column] is not 0 and var times)
                {
                    equations[other] = [.. equations[other].Zip(equations[done], (x, y) => x - (times * y))];
                }
            }

            done++;
        }

        return equations;
    }

    private static IEnumerable<long[][]> Tables(long[][] table, List<(int r, int c)> inner, int next)
    {
        if (next == inner.Count)
        {
            return [table];
        }

        var (row, column) = inner[next];
        return new[] { -1, 0, 1 }.SelectMany(change =>
        {
            long[][] changed = [.. table.Select(r => r.ToArray())];
            changed[row][column] += change;
            return Tables(changed, inner, next + 1);
        });
    }

    private static bool Fits(long[][] table, ShownCounts shown, long least) =>
        table.Select((row, r) => row.Select((count, c) => shown[r, c] is { } said ? said == count : count >= least).All(fits => fits)).All(fits => fits);
}
