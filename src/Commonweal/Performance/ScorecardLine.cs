using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Strategies;

namespace Commonweal.Performance;

/// <summary>That a partnership watches an indicator, for which of its areas, and at which place on its scorecard.</summary>
[SeenWith(nameof(Partnership))]
public sealed class ScorecardLine : Entity, ICited
{
    private ScorecardLine() { }   // for EF

    public ScorecardLine(Partnership partnership, Indicator indicator)
    {
        (PartnershipId, IndicatorId) = (partnership.Id, indicator.Id);
        Indicator = indicator;
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public Guid IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    /// <summary>The area whose figures count for the partnership.</summary>
    public Guid AreaId { get; private set; }

    public Area Area { get; private set; } = null!;

    /// <summary>The theme under which it stands; null where it is not stated.</summary>
    public Guid? ThemeId { get; private set; }

    public Theme? Theme { get; private set; }

    /// <summary>The organisation that is to hand its figures in, and answers for them; null where nobody was named.</summary>
    public Guid? AnswerableId { get; private set; }

    public Organisation? Answerable { get; private set; }

    /// <summary>Its place on the scorecard, counted from 1.</summary>
    public int Order { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>Says for which area it is watched, under which theme, who answers for it, and where it stands.</summary>
    public void Watch(Area area, Theme? theme, Organisation? answerable, int order, Citation citation)
    {
        Refuse(order < 1, "The place of an indicator on the scorecard is 1 or more");

        (AreaId, Area, Order, Citation) = (area.Id, area, order, citation);
        (ThemeId, Theme) = (theme?.Id, theme);
        (AnswerableId, Answerable) = (answerable?.Id, answerable);
        Record("watched", new { Indicator.Slug, area = area.Code, order });
    }
}
