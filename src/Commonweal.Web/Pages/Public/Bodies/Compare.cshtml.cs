using Commonweal.Bodies;
using Commonweal.Bodies.Comparing;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>The partnership on two days beside each other: what came, what went and where it went, what changed.</summary>
[Public]
public sealed class CompareModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>The first day, as it was typed.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The second day, as it was typed.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; set; }

    public ImpreciseDate Before { get; private set; }

    public ImpreciseDate After { get; private set; }

    public Comparison Compared { get; private set; } = null!;

    /// <summary>What became of bodies.</summary>
    public ILookup<Guid, WhatBecame> Became { get; private set; } = null!;

    /// <summary>Who sat on the one day and on the other.</summary>
    public SittingsCompared Sat { get; private set; } = null!;

    /// <summary>The date for a link to a page as at one of the two; none where it is the usual one.</summary>
    public string? LinkTo(ImpreciseDate on) => on == AsAt.Stated ? AsAt.Query : on.ToString();

    /// <summary>The day that a date is compared with unless another is asked for.</summary>
    public static ImpreciseDate AYearBefore(ImpreciseDate date) =>
        ImpreciseDate.Day(date.Latest.Year > 1 ? date.Latest.AddYears(-1) : DateOnly.MinValue);

    public async Task OnGetAsync()
    {
        // Without a date: a year, up to the day of which the pages speak.
        After = Read(To, nameof(To)) ?? AsAt.Stated;
        Before = Read(From, nameof(From)) ?? AYearBefore(After);
        if (Before.Latest > After.Latest)
        {
            (Before, After) = (After, Before);
        }

        Compared = await Db.CompareAsync(Partnership.Id, Before.Latest, After.Latest);
        Became = (await Db.Statements().OfType<WhatBecame>().Include(w => w.ToBody).Include(w => w.ToOrganisation).Include(w => w.ToPartnership)
            .Where(w => Db.Bodies().EverOf(Partnership.Id).Select(b => b.Id).Contains(w.BodyId!.Value)).AsNoTracking().ToListAsync()).ToLookup(w => w.BodyId!.Value);
        Sat = new SittingsCompared(
            await Db.SittingAsync(Db.Bodies().Of(Partnership.Id, Before.Latest), Before.Latest),
            await Db.SittingAsync(Db.Bodies().Of(Partnership.Id, After.Latest), After.Latest));
    }
}
