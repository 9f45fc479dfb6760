using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>Who decides, who delivers and how to be heard: each board or group in plain words (HOR-2).</summary>
[Public]
public sealed class WhoDoesWhatModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    private const int OnOnePage = 20;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public KindsShown Kinds { get; private set; } = null!;

    /// <summary>Those on this page, in the order of their layers and kinds.</summary>
    public IReadOnlyList<Row> Bodies { get; private set; } = [];

    /// <summary>Those that are counted and not named.</summary>
    public IReadOnlyList<UnnamedRow> Unnamed { get; private set; } = [];

    /// <summary>How many sit on all of them; none where they stand on several pages.</summary>
    public SeatCounts? Counts { get; private set; }

    public async Task OnGetAsync()
    {
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        var nest = await Nest.OfAsync(Db, Partnership.Id, AsAt.On, Kinds, Partnership.Unnamed);
        Unnamed = [.. nest.Unnamed];
        Paging = new Paging(PageAsked, nest.Bodies.Count, OnOnePage);
        var shown = Paging.Shown(nest.Bodies.Values).ToList();
        var ids = shown.ConvertAll(b => b.Id);
        var told = await Db.Bodies().Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Purpose, b.WhoSits }).ToDictionaryAsync(b => b.Id);
        var stated = await Stated.OfAllAsync(Db, ids, AsAt.On);
        var sitting = await Db.SittingAsync(Db.Bodies().Where(b => ids.Contains(b.Id)), AsAt.On);
        Counts = Paging.Of == 1 && sitting.Seats.Count > 0 ? sitting.Counts : null;
        Bodies = shown.ConvertAll(b => new Row(
            b, nest.Above(b.Id).LastOrDefault(), told[b.Id].Purpose, told[b.Id].WhoSits, stated[b.Id], SeatCounts.Of(sitting.Of(b.Id))));
    }

    /// <summary>A board or group, as told in plain words.</summary>
    public sealed record Row(BodyRow Body, BodyRow? Within, string? Purpose, string? WhoSits, Stated Stated, SeatCounts Seats);
}
