using Commonweal.Bodies;
using Commonweal.People;
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

/// <summary>One board or group: what it is for, whom it answers to, who runs and chairs it, and what stands within it.</summary>
[Public]
public sealed class BodyModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>The body's slug.</summary>
    [FromRoute]
    public string B { get; set; } = "";

    public Shown Body { get; private set; } = null!;

    public KindsShown.Row? Kind { get; private set; }

    public KindsShown.Row? Layer { get; private set; }

    public IReadOnlyList<Working> Modes { get; private set; } = [];

    public Nest Nest { get; private set; } = null!;

    public KindsShown Kinds { get; private set; } = null!;

    /// <summary>To whom it answers.</summary>
    public IReadOnlyList<LineRow> Answers { get; private set; } = [];

    /// <summary>Who answers to it.</summary>
    public IReadOnlyList<LineRow> AnsweredBy { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } body)
        {
            return await WhereItIsNowAsync();
        }

        Body = body;
        Kinds = await KindsShown.OfAsync(Db.Kinds(), Partnership.Id);
        (Kind, Layer) = (Kinds[body.KindId], Kinds[body.LayerId]);
        Nest = await Nest.OfAsync(Db.Bodies(), Db.Placements(), Db.UnnamedBodies(), Partnership.Id, AsAt.On, Kinds);
        Modes = Working.InOrder(body.Modes, body.Functions, Kinds);
        var lines = await LineRow.OnAsync(Db, Db.ReportingLines().Where(l => l.BodyId == body.Id || l.ToBodyId == body.Id), AsAt.On);
        (Answers, AnsweredBy) = (lines.FindAll(l => l.BodyId == body.Id), lines.FindAll(l => l.ToBodyId == body.Id && Nest.Bodies.ContainsKey(l.BodyId)));
        return Page();
    }

    private Task<Shown?> FindAsync() => Db.Bodies().Where(b => b.PartnershipId == Partnership.Id && b.Slug == B)
        .Select(b => new Shown(
            b.Id, b.Slug, b.Name, b.KindId, b.LayerId, b.IsStandAlone, b.StatutoryBasis, b.Purpose, b.WhoSits, b.WhyJoined, b.Lifetime, b.Joining, b.Citation,
            Db.KnownAs.Where(k => k.ThingId == b.Id && k.Slug != b.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList(),
            (from role in Db.BodyRoles().InForce(AsAt.On)
             where role.BodyId == b.Id
             join organisation in Db.Organisations() on role.OrganisationId equals organisation.Id into organisations
             from organisation in organisations.DefaultIfEmpty()
             join larger in Db.Organisations() on organisation.PartOfId equals larger.Id into largers
             from larger in largers.DefaultIfEmpty()
             join post in Db.Posts() on role.PostId equals post.Id into posts
             from post in posts.DefaultIfEmpty()
             select new RoleRow(
                 role.Role,
                 organisation == null ? post!.Title : larger == null ? organisation.Name : organisation.Name + ", " + larger.Name,
                 role.Citation)).ToList(),
            Db.Modes().InForce(AsAt.On).Where(m => m.BodyId == b.Id)
                .Select(m => new Working.Row(m.KindId, m.IsPrimary, new ModeWords(m.Purpose, m.Membership, m.Support, m.Methods, m.Reporting), m.Lifetime, m.Citation)).ToList(),
            Db.Functions().InForce(AsAt.On).Where(f => f.BodyId == b.Id)
                .Select(f => new Working.Does(f.ModeId, f.Order, f.Text, f.Lifetime, f.Citation)).ToList()))
        .AsSingleQuery().FirstOrDefaultAsync();

    private async Task<IActionResult> WhereItIsNowAsync()
    {
        var slug = B.ToLowerInvariant();
        var now = await (
            from known in Db.KnownAs
            where known.ScopeId == Partnership.Id && known.Under == "bodies" && known.Slug == slug
            join body in Db.Bodies() on known.ThingId equals body.Id
            select body.Slug).FirstOrDefaultAsync() ?? throw new NotThereException();
        return MovedTo($"/{P}/bodies/{now}");
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
        string? WhyJoined,
        Lifetime Lifetime,
        Lifetime Joining,
        Citation Citation,
        IReadOnlyList<string> FormerNames,
        IReadOnlyList<RoleRow> Roles,
        IReadOnlyList<Working.Row> Modes,
        IReadOnlyList<Working.Does> Functions)
    {
        public bool IsThere(DateOnly on) => Lifetime.Includes(on) && Joining.Includes(on);
    }

    /// <summary>Who runs or chairs it.</summary>
    public sealed record RoleRow(RoleKind Role, string By, Citation Citation);
}
