namespace Commonweal.Web.Design.Drawing;

/// <summary>Where columns and gaps, or rows and gutters, lie along one direction of the page.</summary>
internal sealed class Axis
{
    public const double Apart = 7;
    private const double Clear = 15;
    private const double Edge = 4;
    private readonly double[] _gaps;
    private readonly double[] _gapSizes;
    private readonly double[] _cells;
    private readonly int[] _tracks;

    public Axis(IReadOnlyList<double> cells, int[] tracks, double narrowest)
    {
        _tracks = tracks;
        _gapSizes = [.. tracks.Select((t, i) => t == 0 && (i == 0 || i == cells.Count) ? Edge : Math.Max(narrowest, (2 * Clear) + ((t - 1) * Apart)))];
        (_gaps, _cells) = (new double[tracks.Length], new double[cells.Count]);
        for (var i = 0; i < cells.Count; i++)
        {
            _cells[i] = _gaps[i] + _gapSizes[i];
            _gaps[i + 1] = _cells[i] + cells[i];
        }

        Length = _gaps[^1] + _gapSizes[^1];
    }

    public double Length { get; }

    public double Cell(int index) => _cells[index];

    // Never on the very middle of a gap, where the connector of a box may run that stands between two columns.
    public double Track(int gap, int track) =>
        _gaps[gap] + ((_gapSizes[gap] - ((_tracks[gap] - (_tracks[gap] % 2 == 0 ? 1 : 2)) * Apart)) / 2) + (track * Apart);
}
