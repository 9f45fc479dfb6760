using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Performance;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public;

/// <summary>A page about one partnership, as at a day.</summary>
public abstract class PartnershipPage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : DatedPage(clock, words)
{
    /// <summary>The partnership's slug.</summary>
    [FromRoute]
    public string P { get; set; } = "";

    public Head Partnership { get; private set; } = null!;

    protected CommonwealDb Db => db;

    /// <summary>The year of which there may be a statement: that of which the page speaks, or the last that is over.</summary>
    public int YearOfStatement => Math.Min(AsAt.On.Year, LastOver.Year);

    // A partnership of the papers is known up to the time that its paper describes.
    private DateOnly LastOver => Partnership.DescribedOn?.Latest is { } described && described < Today ? described.AddDays(1).AddYears(-1) : Today.AddYears(-1);

    /// <summary>The address, after that of all JSON, of the JSON that says the same of this partnership on the same date.</summary>
    public string Json(string below = "") => QueryHelpers.AddQueryString($"/{P}{below}", new Dictionary<string, string?> { ["on"] = AsAt.Query });

    protected override ImpreciseDate? UsualDay => Partnership.DescribedOn;

    protected override async Task<IActionResult?> FindOrLeadOnAsync()
    {
        if (await FindAsync() is not { } partnership)
        {
            return await WhereItIsNowAsync();
        }

        Partnership = partnership;
        return null;
    }

    private Task<Head?> FindAsync() => db.Partnerships().Where(p => p.Slug == P).Select(p => new Head(
        p.Id,
        p.Slug,
        p.Name,
        p.ShortName,
        p.Purpose,
        p.DescribedIn,
        p.IsIllustrative,
        ImpreciseDate.Between(p.DescribedEarliest, p.DescribedLatest),
        p.TierId,
        p.LegalFormId,
        p.Lifetime,
        p.Citation,
        (from covered in db.PartnershipAreas()
         where covered.PartnershipId == p.Id
         join area in db.Areas() on covered.AreaId equals area.Id
         orderby area.Name
         select new Covered(area.Name, covered.Lifetime)).ToList(),
        db.Statements().OfType<RulesThatApply>().Where(r => r.PartnershipId == p.Id).Select(r => new Checked(r.Regime, r.Publishes, r.Lifetime)).ToList(),
        p.Unnamed.OrderBy(u => u.Name)
            .Select(u => new UnnamedRow(u.Slug, u.Name, u.Number, u.WithinId, u.KindId, u.LayerId, u.Lifetime, u.Citation)).ToList(),
        db.ScorecardLines().Any(l => l.PartnershipId == p.Id))).AsSingleQuery().FirstOrDefaultAsync();

    private async Task<IActionResult> WhereItIsNowAsync()
    {
        var now = await db.NowCalledAsync(P.ToLowerInvariant()) ?? throw new NotThereException();
        return MovedTo($"/{now}{Request.Path.Value![(P.Length + 1)..]}");
    }

    /// <summary>Leads on to where the page is now, in the same language and with the same query.</summary>
    protected IActionResult MovedTo(string path) =>
        LocalRedirectPermanent(Request.PathBase.Add(new PathString(path)).ToUriComponent() + Request.QueryString.ToUriComponent());

    /// <summary>What every page about a partnership shows of it.</summary>
    public sealed record Head(
        Guid Id,
        string Slug,
        string Name,
        string? ShortName,
        string? Purpose,
        string? DescribedIn,
        bool IsIllustrative,
        ImpreciseDate? DescribedOn,
        Guid? TierId,
        Guid? LegalFormId,
        Lifetime Lifetime,
        Citation Citation,
        IReadOnlyList<Covered> Areas,
        IReadOnlyList<Checked> Checks,
        IReadOnlyList<UnnamedRow> Unnamed,
        bool HasScorecard)
    {
        /// <summary>It as the rules look at it.</summary>
        public PartnershipFacts Facts => new(Id, Slug, Name, DescribedOn is not null);

        public IEnumerable<string> AreasOn(DateOnly on) => Areas.Where(a => a.Lifetime.Includes(on)).Select(a => a.Area);

        /// <summary>Whether anybody may read how it stands by the rules that apply on the day.</summary>
        public bool ShowsItsCheck(DateOnly on) => Shows(HowPublic.Check, on);

        /// <summary>Whether anybody may read a statement of how it stood by the rules that applied on the last day of a year.</summary>
        public bool ShowsItsStatement(int year) =>
            !(DescribedOn?.Latest < new DateOnly(year, 12, 31)) && Shows(HowPublic.Statement, new DateOnly(year, 12, 31));

        private bool Shows(HowPublic what, DateOnly on) => RulesThatApply.AreOpen(what, [.. Checks.Select(c => (c.Publishes, c.Lifetime))], on);
    }

    /// <summary>That rules apply to it, what it publishes of how it stands by them, and when.</summary>
    public sealed record Checked(string Regime, HowPublic Publishes, Lifetime Lifetime);

    /// <summary>An area that the partnership is for, and when.</summary>
    public sealed record Covered(string Area, Lifetime Lifetime);
}
