using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.People;

/// <summary>The organisations that a partnership has to do with, by sector; like names are told apart by what they are part of and where they work.</summary>
[Public]
public sealed class OrganisationsModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>Those on this page, sector by sector; of those last, the sector is not stated.</summary>
    public IReadOnlyList<IGrouping<string?, Row>> Sectors { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await (
            from organisation in Db.Organisations().ListedBy(Db, Partnership.Id).InForce(AsAt.On)
            join kind in Db.Kinds() on organisation.SectorId equals kind.Id into kinds
            from sector in kinds.DefaultIfEmpty()
            join place in Db.Areas() on organisation.AreaId equals place.Id into places
            from area in places.DefaultIfEmpty()
            orderby sector == null, sector == null ? 0 : sector.Order, sector == null ? null : sector.Plural, organisation.Name, organisation.Slug
            select new Row(
                organisation.Slug,
                organisation.Name,
                sector == null ? null : sector.Plural,
                organisation.PartOf == null ? null : organisation.PartOf!.Name,
                area == null ? null : area.Name,
                organisation.Lifetime,
                organisation.Citation)).ToListAsync();
        Paging = new Paging(PageAsked, all.Count);
        Sectors = [.. Paging.Shown(all).GroupBy(o => o.Sector)];
    }

    public sealed record Row(string Slug, string Name, string? Sector, string? PartOf, string? Area, Lifetime Lifetime, Citation Citation)
    {
        /// <summary>What tells it from another of nearly the same name.</summary>
        public string Apart => string.Join(" · ", new[] { PartOf, Area }.OfType<string>());
    }
}
