using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>How a county and its districts divide their strategies: aggregation, added value, separatist; several at once are possible.</summary>
public sealed class TwoTierModel : CollaborationStatement
{
    private TwoTierModel() { }   // for EF

    internal TwoTierModel(Partnership partnership, Kind model, Lifetime lifetime, Citation citation)
        : base(partnership, model, Party.NotStated, lifetime, citation) { }
}
