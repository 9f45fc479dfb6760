using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>What changed in the governance check of a partnership that publishes it between two days.</summary>
[Public]
public sealed class ChangesModel(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    private readonly IStringLocalizer<Words> _words = words;

    /// <summary>The first day, as it was typed.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The second day, as it was typed.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; set; }

    public ImpreciseDate Before { get; private set; }

    public ImpreciseDate After { get; private set; }

    public ChecksCompared Compared { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        // Without a date: a year, up to the day of which the pages speak.
        After = Read(To, nameof(To)) ?? AsAt.Stated;
        Before = Read(From, nameof(From)) ?? CompareModel.AYearBefore(After);
        if (Before.Latest > After.Latest)
        {
            ModelState.AddModelError(nameof(From), _words["The first date must not come after the second"]);
            Before = CompareModel.AYearBefore(After);
        }

        Compared = await Db.ChecksAsync(book, Partnership.Facts, Before.Latest, After.Latest);
        if (!Compared.Before.IsPublished && !Compared.After.IsPublished)
        {
            throw new NotThereException();
        }
    }
}
