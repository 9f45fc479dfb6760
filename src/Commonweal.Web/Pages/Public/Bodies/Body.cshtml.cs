using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Checks;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>One board or group: what it is for, who sits on it, whether the public can come, whom it answers to, and what stands within it.</summary>
[Public]
public sealed class BodyModel(CommonwealDb db, KeptChecks checks, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>The body's slug.</summary>
    [FromRoute]
    public string B { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Shown Body { get; private set; } = null!;

    public KindsShown.Row? Kind { get; private set; }

    public KindsShown.Row? Layer { get; private set; }

    public IReadOnlyList<Working> Modes { get; private set; } = [];

    public Nest Nest { get; private set; } = null!;

    /// <summary>Which of those that stand directly within it are on this page.</summary>
    public Paging Paging { get; private set; } = null!;

    public KindsShown Kinds { get; private set; } = null!;

    /// <summary>Whatever is stated of it.</summary>
    public Stated Stated { get; private set; } = null!;

    /// <summary>Who sits on it.</summary>
    public Sitting Sitting { get; private set; } = null!;

    /// <summary>How it stands by the rules that apply; null where that is not published.</summary>
    public IReadOnlyList<Finding>? Findings { get; private set; }

    /// <summary>Whether this partnership keeps it; only then are the organisations of which it speaks on this partnership's lists.</summary>
    public bool IsKept => Body.Keeper.Slug == Partnership.Slug;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } body)
        {
            return await WhereItIsNowAsync();
        }

        Body = body;
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        (Kind, Layer) = (Kinds[body.KindId], Kinds[body.LayerId]);
        Nest = await Nest.OfAsync(Db, Partnership.Id, AsAt.On, Kinds, Partnership.Unnamed);
        Paging = new Paging(PageAsked, Nest.Within(body.Id).Count());
        Stated = await Stated.OfAsync(Db, body.Id, AsAt.On);
        Sitting = await Db.SittingAsync(Db.Bodies().Where(b => b.Id == body.Id), AsAt.On);
        Modes = Working.InOrder([.. Stated.Of<Mode>().Select(Working.Row.Of)], [.. Stated.Of<Function>().Select(Working.Does.Of)], Kinds);
        if (body.IsThere(AsAt.On) && Partnership.ShowsItsCheck(AsAt.On))
        {
            Findings = [.. (await checks.CheckAsync(HttpContext, Db, Partnership.Facts, AsAt.On)).Findings.Where(f => f.Body?.Id == body.Id)];
        }

        return Page();
    }

    private Task<Shown?> FindAsync() => Db.Bodies().EverOf(Partnership.Id).Where(b => b.Slug == B)
        .Select(b => new Shown(
            b.Id, b.Slug, b.Name, b.KindId, b.LayerId, b.IsStandAlone, b.StatutoryBasis, b.Purpose, b.WhoSits, b.HasEnded, b.WhyJoined, b.Lifetime,
            b.PartnershipId == Partnership.Id ? b.Joining : Db.Belongings().LatestFirst(AsAt.On).Where(x => x.BodyId == b.Id && x.PartnershipId == Partnership.Id).Select(x => x.Lifetime).First(),
            b.Citation,
            new ServedRow(b.Partnership.Slug, b.Partnership.Name, b.Joining),
            b.Belongings.OrderBy(x => x.Partnership.Name).Select(x => new ServedRow(x.Partnership.Slug, x.Partnership.Name, x.Lifetime)).ToList(),
            Db.KnownAs.Where(k => k.ThingId == b.Id && k.ScopeId == Partnership.Id && k.Slug != b.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList()))
        .AsSingleQuery().FirstOrDefaultAsync();

    private async Task<IActionResult> WhereItIsNowAsync()
    {
        var now = await Db.BodyNowAtAsync(Partnership.Id, P, B.ToLowerInvariant()) ?? throw new NotThereException();
        return MovedTo(now);
    }

    /// <summary>A board or group, as its own page shows it.</summary>
    public sealed record Shown(
        Guid Id,
        string Slug,
        string Name,
        Guid? KindId,
        Guid? LayerId,
        bool? IsStandAlone,
        string? StatutoryBasis,
        string? Purpose,
        string? WhoSits,
        bool? HasEnded,
        string? WhyJoined,
        Lifetime Lifetime,
        Lifetime? Joined,
        Citation Citation,
        ServedRow Keeper,
        IReadOnlyList<ServedRow> AlsoServed,
        IReadOnlyList<string> FormerNames)
    {
        /// <summary>The partnerships that it serves on the day, where it serves, or ever served, several.</summary>
        public IEnumerable<ServedRow> Serves(DateOnly on) =>
            AlsoServed.Count == 0 ? [] : AlsoServed.Prepend(Keeper).Where(s => s.Lifetime.Includes(on));

        /// <summary>When it joined this partnership and left it; a belonging of which no date is stated is read as none.</summary>
        public Lifetime Joining { get; } = Joined ?? Lifetime.NotStated;

        /// <summary>That it has ended, when is not stated.</summary>
        public bool IsGone => HasEnded is true && Lifetime.Until is null;

        public bool IsThere(DateOnly on) => !IsGone && Lifetime.Includes(on) && Joining.Includes(on);
    }

    /// <summary>A partnership that it serves.</summary>
    public sealed record ServedRow(string Slug, string Name, Lifetime Lifetime);
}
