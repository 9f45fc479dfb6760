namespace Commonweal.Web.Design.Drawing;

/// <summary>One arrow on its way: the runs that it is made of, from port to port.</summary>
internal sealed class Strand
{
    private readonly List<(Point From, Point To)> _spans = [];

    public Strand(Way way)
    {
        Link = way.Link;
        Start = new Port(way.Link.From, way.Leaves, this);
        End = new Port(way.Link.To, way.Arrives, this);
        Split(way);
        for (var i = 0; i < Runs.Count; i++)
        {
            Runs[i].FromTurn = i == 0 ? Start.Turn : Turn(i, _spans[i - 1].From);
            Runs[i].ToTurn = i == Runs.Count - 1 ? End.Turn : Turn(i, _spans[i + 1].To);
        }
    }

    public Link Link { get; }
    public Port Start { get; }
    public Port End { get; }
    public List<Run> Runs { get; } = [];

    /// <summary>The far end of the first run, seen from one of the two ports: what ports on one side are sorted by.</summary>
    public double Heading(Port port, Sheet sheet)
    {
        var isStart = port == Start;
        var run = isStart ? Runs[0] : Runs[^1];
        if (run.Upright)
        {
            return isStart ? run.To : run.From;
        }

        var other = isStart ? End : Start;
        return Runs.Count == 1 ? sheet[other.Node].Middle : (isStart ? Runs[1] : Runs[^2]).At;
    }

    /// <summary>Once gaps and ports have places, tells the runs along the gutters how far they reach.</summary>
    public void Stretch()
    {
        for (var i = 0; i < Runs.Count; i++)
        {
            if (!Runs[i].Upright)
            {
                Runs[i].From = i == 0 ? Start.At : Runs[i - 1].At;
                Runs[i].To = i == Runs.Count - 1 ? End.At : Runs[i + 1].At;
            }
        }
    }

    public List<Spot> Path(Sheet sheet)
    {
        var path = new List<Spot> { Start.Spot(sheet) };
        foreach (var run in Runs)
        {
            path.Add(run.Upright ? new(run.At, path[^1].Y) : new(path[^1].X, run.At));
        }

        var end = End.Spot(sheet);
        path.Add(Runs[^1].Upright ? new(Runs[^1].At, end.Y) : new(end.X, Runs[^1].At));
        path.Add(end);
        return path;
    }

    private void Split(Way way)
    {
        var (upright, from) = (!Start.IsUpright, way.Points[0]);
        for (var i = 1; i < way.Points.Count; i++)
        {
            if ((way.Points[i].Across == way.Points[i - 1].Across) != upright)
            {
                Add(upright, from, way.Points[i - 1]);
                (upright, from) = (!upright, way.Points[i - 1]);
            }
        }

        Add(upright, from, way.Points[^1]);
        if (upright == End.IsUpright)
        {
            Add(!upright, way.Points[^1], way.Points[^1]);
        }
    }

    private void Add(bool upright, Point from, Point to)
    {
        Runs.Add(new Run(upright, (upright ? from.Across : from.Down) / 2) { From = from.Down, To = to.Down });
        _spans.Add((from, to));
    }

    private int Turn(int run, Point beyond)
    {
        var here = _spans[run].From;
        return Runs[run].Upright ? Math.Sign(beyond.Across - here.Across) : Math.Sign(beyond.Down - here.Down);
    }
}
