using Commonweal.Governance.Duties;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>What a partnership that publishes its governance check must and should do by when, the late first.</summary>
[Public]
public sealed class CalendarModel(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    public CalendarOfDuties Calendar { get; private set; } = null!;

    /// <summary>What is late, was never done or ended too soon.</summary>
    public IReadOnlyList<DueDuty> FallsShort => [.. Calendar.Duties.Where(d => d.FallsShort)];

    /// <summary>What is to be done.</summary>
    public IReadOnlyList<DueDuty> ToCome => [.. Calendar.Duties.Where(d => d.State is DutyState.Due or DutyState.Open)];

    /// <summary>What cannot be worked out, because it is not stated.</summary>
    public IReadOnlyList<DueDuty> NotKnown => [.. Calendar.Duties.Where(d => d.State is DutyState.NotStated)];

    /// <summary>What is done or over, the latest first.</summary>
    public IReadOnlyList<DueDuty> Over => [.. Calendar.Duties.Where(d => d.IsOver).Reverse()];

    public async Task OnGetAsync()
    {
        Calendar = await Db.DutiesAsync(book, Partnership.Facts, AsAt.On);
        if (!Calendar.IsPublished)
        {
            throw new NotThereException();
        }
    }
}
