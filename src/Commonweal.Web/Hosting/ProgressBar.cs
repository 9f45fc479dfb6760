using System.Globalization;
using Commonweal.Performance.Returns.Bulk;

namespace Commonweal.Web.Hosting;

/// <summary>How far figures are taken in: a bar where somebody looks on, else a line every few seconds.</summary>
internal sealed class ProgressBar(TextWriter to, bool isPlain, TimeProvider clock) : IProgress<FiguresProgress>, IDisposable
{
    private const int Width = 30;

    private readonly TimeSpan _often = isPlain ? TimeSpan.FromSeconds(5) : TimeSpan.FromMilliseconds(100);
    private long _last = clock.GetTimestamp();
    private int _shown;

    public void Report(FiguresProgress value)
    {
        if (clock.GetElapsedTime(_last) < _often)
        {
            return;
        }

        _last = clock.GetTimestamp();
        var done = value.Of == 0 ? 1 : (double)value.Done / value.Of;
        var words = string.Create(CultureInfo.InvariantCulture, $"{value.Rows:N0} rows {(value.IsChecked ? "written" : "checked")}, {done * 100:N0}%");
        if (isPlain)
        {
            to.WriteLine(words);
            return;
        }

        var filled = (int)(done * Width);
        Show($"[{new string('#', filled)}{new string('.', Width - filled)}] {words}");
    }

    /// <summary>Leaves nothing of the bar on the line.</summary>
    public void Dispose()
    {
        if (_shown > 0)
        {
            Show("");
            to.Write('\r');
        }

        _shown = 0;
    }

    private void Show(string line)
    {
        to.Write('\r' + line.PadRight(_shown));
        _shown = line.Length;
    }
}
