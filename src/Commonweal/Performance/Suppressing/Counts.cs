namespace Commonweal.Performance.Suppressing;

/// <summary>
/// A count as a line between the two sums that it stands in: its row and its column. Counts can only change together around a
/// circle of such lines, or a sum would no longer be right.
/// </summary>
/// <param name="Value">How many were counted.</param>
/// <param name="From">The sum at which the line begins.</param>
/// <param name="To">The sum at which it ends.</param>
/// <param name="IsTotal">Whether it is a total, which is worth more to a reader than a part.</param>
internal sealed record Count(long Value, int From, int To, bool IsTotal);

/// <summary>Counts with their totals, in rows, each row ending with its total.</summary>
internal static class Counts
{
    /// <summary>Parts and their total: one sum, from which the lines of the parts lead, and to which that of the total comes back.</summary>
    public static IReadOnlyList<Count> OfParts(IReadOnlyList<long> parts) =>
        [.. parts.Select(p => new Count(Sound(p), 0, 1, IsTotal: false)), new(parts.Sum(), 1, 0, IsTotal: true)];

    /// <summary>Rows and columns with the totals of both. A total's line leads the other way; that of all leads as a part's does.</summary>
    public static IReadOnlyList<Count> OfTable(IReadOnlyList<IReadOnlyList<long>> rows)
    {
        if (rows.Count == 0 || rows[0].Count == 0 || rows.Any(r => r.Count != rows[0].Count))
        {
            throw new ArgumentException("A table has rows of one length", nameof(rows));
        }

        var columns = rows[0].Count;
        var down = Enumerable.Range(0, columns).Select(c => rows.Sum(r => r[c])).ToList();
        int Column(int column) => rows.Count + 1 + column;

        return
        [
            .. rows.SelectMany((row, r) => row.Select((value, c) => new Count(Sound(value), r, Column(c), IsTotal: false)).Append(new(row.Sum(), Column(columns), r, IsTotal: true))),
            .. down.Select((total, c) => new Count(total, Column(c), rows.Count, IsTotal: true)),
            new(down.Sum(), rows.Count, Column(columns), IsTotal: true),
        ];
    }

    private static long Sound(long count) => count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), count, "A count is not negative");
}
