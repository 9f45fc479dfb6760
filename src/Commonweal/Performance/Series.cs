using Commonweal.Places;

namespace Commonweal.Performance;

/// <summary>
/// The figures of one indicator in one area, for all who live there or for one group of them. Projections are a series of their
/// own, so that they never stand among what was measured. It belongs to no partnership: a fact about a place is one record.
/// </summary>
public sealed class Series
{
    /// <summary>The longest that the name of a group can be.</summary>
    public const int LongestGroup = 100;

    private Series() { }   // for EF

    public Series(int id, Guid indicatorId, Guid areaId, string group, bool isProjected) =>
        (Id, IndicatorId, AreaId, Group, IsProjected) = (id, indicatorId, areaId, group, isProjected);

    /// <summary>A small number, because each of its figures carries it.</summary>
    public int Id { get; private set; }

    public Guid IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    public Guid AreaId { get; private set; }

    public Area Area { get; private set; } = null!;

    /// <summary>The group of people that its figures are of: "age 16 to 24"; empty for all.</summary>
    public string Group { get; private set; } = "";

    /// <summary>Whether its figures are projected.</summary>
    public bool IsProjected { get; private set; }
}
