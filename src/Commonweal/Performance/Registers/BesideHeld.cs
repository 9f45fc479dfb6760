using Commonweal.Performance.Returns;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>Tells of the figures of a file which are held, which are new and which revise what is held; what cannot follow on it, and what is so unlike it that somebody should look.</summary>
/// <param name="register">The register that the file is of.</param>
/// <param name="held">What is held of the same indicators.</param>
internal sealed class BesideHeld(Register register, ILookup<FigureTime, Figure> held)
{
    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _doubts = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>What nothing forbids, and somebody should look at.</summary>
    public IReadOnlyList<Fault> Doubts => _doubts;

    /// <summary>Those that are to be handed in, what was found first before what revises it.</summary>
    public IReadOnlyList<FoundFigure> New(IReadOnlyList<FoundFigure> found)
    {
        var news = found.GroupBy(FigureTime.Of).SelectMany(same => NewOf(same.Key, [.. same.OrderBy(f => f.Figure.Revision)])).ToList();
        DoubtLeaps(found, news);
        return news;
    }

    private List<FoundFigure> NewOf(FigureTime time, List<FoundFigure> rows)
    {
        var known = held[time].AsRevised().ToList();
        var news = new List<FoundFigure>();
        foreach (var row in rows)
        {
            var (revision, isLast) = (row.Figure.Revision, row == rows[^1]);
            if (revision > known.Count)
            {
                Refuse(row, "revision", $"is {revision}, and what came before it is missing; {(known.Count == 0 ? "leave it empty for what was found first" : $"enter {known.Count}")}, or add the rows before it");
            }
            else if (revision == known.Count && known.Count > 0 && known[^1].SaysTheSameAs(row.Figure))
            {
                Refuse(row, "revision", $"is {revision}, and the row says the same as what it revises; remove it");
            }
            else if (revision == known.Count || (isLast && revision == known.Count - 1 && !known[^1].SaysTheSameAs(row.Figure)))
            {
                DoubtWhetherItIsTheRightPeriod(row, known);
                known.Add(row.Figure);
                news.Add(row);
            }
            else if (!known[revision].SaysTheSameAs(row.Figure) && !(isLast && known[^1].SaysTheSameAs(row.Figure)))
            {
                var (column, was, now) = Difference(known[revision], row.Figure);
                Refuse(row, column, $"is {now}, where {was} is held and was revised since; write that again, and what is new in a row of its own with {known.Count} under revision");
            }
        }

        return news;
    }

    // A row with a revision of its own says that it is meant; one that is written over may be about another year.
    private void DoubtWhetherItIsTheRightPeriod(FoundFigure row, List<Figure> known)
    {
        if (row.Figure.Revision < known.Count)
        {
            var (column, was, now) = Difference(known[^1], row.Figure);
            Doubt(row, column, $"was {was} and becomes {now} for {row.Figure.Period}, as revision {known.Count}: look whether it is the right period");
        }
    }

    private void DoubtLeaps(IReadOnlyList<FoundFigure> found, IReadOnlyList<FoundFigure> news)
    {
        var series = found.Where(f => f.Figure.Value is not null).GroupBy(f => FigureTime.Of(f) with { Period = default })
            .ToDictionary(g => g.Key, g => g.GroupBy(f => f.Figure.Period).ToDictionary(p => p.Key, p => p.MaxBy(f => f.Figure.Revision)!.Figure.Value!.Value));
        foreach (var time in held.Where(h => series.ContainsKey(h.Key with { Period = default })))
        {
            if (time.AsRevised()[^1].Value is { } value)
            {
                series[time.Key with { Period = default }].TryAdd(time.Key.Period, value);
            }
        }

        foreach (var row in news.Where(n => n.Figure.Value is not null))
        {
            var before = series[FigureTime.Of(row) with { Period = default }].Where(v => v.Key < row.Figure.Period).OrderByDescending(v => v.Key).FirstOrDefault();
            if (before.Value != 0 && Math.Abs(row.Figure.Value!.Value / before.Value) is >= Figure.UnlikelyLeap and var times)
            {
                Doubt(row, "value", $"{FigureText.Write(row.Figure)} is {Math.Round(times):0} times what it was in {before.Key} ({FigureText.Write(new Figure(before.Key, before.Value))}): look whether it is right");
            }
        }
    }

    private (string Column, string Was, string Now) Difference(Figure was, Figure now)
    {
        var (before, after) = (new FigureRow("", "", "", was), new FigureRow("", "", "", now with { Revision = was.Revision }));
        var column = register.Columns.First(c => c.Write(before) != c.Write(after));
        return (column.Name, Said(column.Write(before)), Said(column.Write(after)));
    }

    private static string Said(string cell) => cell.Length == 0 ? "empty" : cell;

    private void Refuse(FoundFigure row, string column, string message) => _faults.Add(new Fault(register.File, row.Row, column, message));

    private void Doubt(FoundFigure row, string column, string message) => _doubts.Add(new Fault(register.File, row.Row, column, message));
}
