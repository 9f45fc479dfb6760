using Commonweal.Performance;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>All indicators that a partnership watches on one page, with their latest figures.</summary>
[Public]
public sealed class ScorecardModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>How the lines are sorted: as the partnership put them, or by name.</summary>
    [FromQuery]
    public string? Sort { get; set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var lines = await Db.ScorecardLines().Where(l => l.PartnershipId == Partnership.Id).OrderBy(l => l.Order).ThenBy(l => l.Indicator.Name)
            .Select(l => new { l.Indicator.Slug, l.Indicator.Name, l.Indicator.Unit, l.Indicator.Decimals, l.Indicator.Polarity, l.Indicator.Frequency, l.IndicatorId, Area = l.Area.Name })
            .ToListAsync();
        var figures = (await (from line in Db.ScorecardLines()
                              where line.PartnershipId == Partnership.Id
                              from series in Db.Series()
                              where series.IndicatorId == line.IndicatorId && series.AreaId == line.AreaId && series.Group == "" && !series.IsProjected
                              join figure in Db.Figures() on series.Id equals figure.SeriesId
                              select new { line.IndicatorId, Figure = figure }).AsNoTracking().ToListAsync())
            .Where(f => !f.Figure.Period.EndsAfter(AsAt.On)).ToLookup(f => f.IndicatorId, f => f.Figure);
        Lines = [.. lines.Select(l => new Line(l.Slug, l.Name, l.Area, l.Polarity, l.Unit, l.Decimals, figures[l.IndicatorId].ThatCount()))];
        Lines = Sort == "name" ? [.. Lines.OrderBy(l => l.Name, StringComparer.CurrentCulture)] : Lines;
    }

    /// <summary>An indicator on the scorecard.</summary>
    public sealed record Line(string Slug, string Name, string Area, Polarity? Polarity, string? Unit, int? Decimals, IReadOnlyList<Figure> Figures)
    {
        /// <summary>The latest figure that has a value; where none has one, the latest.</summary>
        public Figure? Latest => Figures.LastOrDefault(f => f.Value is not null) ?? (Figures is [.., var last] ? last : null);

        /// <summary>The figure with a value before that.</summary>
        public Figure? Before => Figures.TakeWhile(f => f.Period != Latest?.Period).LastOrDefault(f => f.Value is not null);
    }
}
