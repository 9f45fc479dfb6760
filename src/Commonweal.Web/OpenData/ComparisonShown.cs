using Commonweal.Bodies.Comparing;
using Commonweal.Platform.Time;

namespace Commonweal.Web.OpenData;

/// <summary>A partnership on two days beside each other.</summary>
/// <param name="From">The first day, month or year.</param>
/// <param name="To">The second day, month or year.</param>
/// <param name="IsTheSame">Whether nothing that is held of the structure changed between the two.</param>
/// <param name="NamedBefore">How many boards and groups with a name there were on the first.</param>
/// <param name="NamedAfter">How many there were on the second.</param>
/// <param name="Came">Those that were there on the second and not on the first.</param>
/// <param name="Went">Those that were there on the first and not on the second.</param>
/// <param name="Renamed">Those that were there on both under two names.</param>
/// <param name="Moved">Those that were there on both and stood within another, or none.</param>
/// <param name="Counted">Boards or groups that are counted and not named, on either.</param>
internal sealed record ComparisonShown(
    string From,
    string To,
    bool IsTheSame,
    int NamedBefore,
    int NamedAfter,
    IReadOnlyList<Thing> Came,
    IReadOnlyList<Thing> Went,
    IReadOnlyList<BodyChanged> Renamed,
    IReadOnlyList<BodyChanged> Moved,
    IReadOnlyList<CountedTwice> Counted)
{
    public static ComparisonShown Of(Comparison compared, AskedOf.Found found, ImpreciseDate before, ImpreciseDate after) => new(
        before.ToString(),
        after.ToString(),
        compared.IsTheSame,
        compared.Before.Count(),
        compared.After.Count(),
        [.. compared.Came.Select(b => Body(b, after, found))],
        [.. compared.Went.Select(b => Body(b, before, found))],
        [.. compared.Renamed.Select(c => new BodyChanged(Body(c.Body, after, found), c.Before, c.After))],
        [.. compared.Moved.Select(c => new BodyChanged(Body(c.Body, after, found), c.Before, c.After))],
        [.. compared.Counted.Select(c => new CountedTwice(c.Name, CountedOnce.Of(c.Before), CountedOnce.Of(c.After)))]);

    private static Thing Body(BodyOverTime body, ImpreciseDate on, AskedOf.Found found) => new(found.AddressOf(body.Slug), body.NameOn(on.Latest));
}
