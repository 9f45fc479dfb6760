using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>How a partnership or a body works on a day: its modes, the primary one first, each with what it does in it.</summary>
public sealed record Working(KindsShown.Row Mode, bool IsPrimary, ModeWords Words, Lifetime Lifetime, Citation Citation, IReadOnlyList<Working.Does> Functions)
{
    private static readonly ModeWords NothingStated = new(null, null, null, null, null);

    public static IReadOnlyList<Working> InOrder(IReadOnlyCollection<Row> modes, IReadOnlyCollection<Does> functions, KindsShown kinds)
    {
        // What it does may be stated in a mode of which nothing else is.
        var others = functions.Where(f => modes.All(m => m.ModeId != f.ModeId)).DistinctBy(f => f.ModeId)
            .Select(f => new Row(f.ModeId, false, NothingStated, Lifetime.NotStated, Citation.None));

        // On the day of a handover both are in force, and the later one is the primary one.
        var primary = modes.Where(m => m.IsPrimary).MaxBy(m => m.Lifetime.From?.Earliest ?? DateOnly.MinValue);
        var does = functions.OrderBy(f => f.Order).ToLookup(f => f.ModeId);
        return [.. modes.Concat(others).Select(m => new Working(kinds[m.ModeId]!, m == primary, m.Words, m.Lifetime, m.Citation, [.. does[m.ModeId]]))
            .OrderByDescending(w => w.IsPrimary).ThenBy(w => w.Mode.Order)];
    }

    /// <summary>A mode, as it is held.</summary>
    public sealed record Row(Guid ModeId, bool IsPrimary, ModeWords Words, Lifetime Lifetime, Citation Citation);

    /// <summary>Something that it does in a mode.</summary>
    public sealed record Does(Guid ModeId, int Order, string Text, Lifetime Lifetime, Citation Citation);
}
