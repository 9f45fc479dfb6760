using Commonweal.Performance.Trends;

namespace Commonweal.Web.OpenData;

/// <summary>Is it getting better?</summary>
/// <param name="Direction">The answer.</param>
/// <param name="Method">By which method it was found; null where none was used.</param>
/// <param name="Against">The times against whose figures the latest was held.</param>
internal sealed record TrendStated(Direction Direction, string? Method, IReadOnlyList<string> Against)
{
    public static TrendStated Of(Trend it) => new(it.Direction, it.Method, [.. it.Against.Select(p => p.ToString())]);
}
