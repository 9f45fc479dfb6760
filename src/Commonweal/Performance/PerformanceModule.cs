using Commonweal.Performance.Registers;
using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance;

/// <summary>Indicators and figures: what must get better, and whether it does.</summary>
public sealed class PerformanceModule : Module
{
    /// <summary>To hand figures in, and to take them back.</summary>
    public const string HandIn = "figures.hand-in";

    /// <summary>To sign figures off, so that they count.</summary>
    public const string SignOff = "figures.sign-off";

    public override IReadOnlyList<Permission> Permissions { get; } =
    [
        new(HandIn, "hand figures in, and take them back", Role.PartnershipManager),
        new(SignOff, "sign figures off, so that they count", Role.PartnershipManager),
    ];

    public override IReadOnlyList<string> Uses => ["Bodies", "People", "Places", "Strategies"];

    /// <summary>A fact about a place is one record: what one partnership hands in stands on the pages of all that list an indicator with figures, even when it has unlisted that itself.</summary>
    public override IQueryable<Guid> AlsoShows(CommonwealDb db, IReadOnlyCollection<Guid> partnerships)
    {
        var returns = db.Returns().IgnoreQueryFilters();
        return from other in db.Listings
               where other.PartnershipId != Owner.Installation && returns.Any(r => partnerships.Contains(r.PartnershipId!.Value)) && db.Series().Any(s => s.IndicatorId == other.ThingId)
               select other.PartnershipId;
    }

    public override IEnumerable<Findable> Finds(CommonwealDb db, IQueryable<Whose> partnerships) =>
        [new(IndicatorsFound.Pages(db, partnerships), IndicatorsFound.Names(db))];

    public override IReadOnlyList<Intake> Intakes { get; } = [new FiguresIntake()];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new IndicatorsRegister(),
        new DefinitionChangesRegister(),
        new ScorecardRegister(),
        new ComparisonGroupsRegister(),
        new ComparedAreasRegister(),
        new TargetsRegister(),
        new TargetValuesRegister(),
        new TargetBaselinesRegister(),
        new TargetLeadsRegister(),
        new StatusRulesRegister(),
        new StoriesRegister(),
        new FiguresRegister(),
    ];
}
