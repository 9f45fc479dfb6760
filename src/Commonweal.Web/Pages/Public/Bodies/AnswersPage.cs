using Commonweal.Bodies.Answering;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A page that says who answers to whom, from one body or organisation on.</summary>
public abstract class AnswersPage(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words) : PartnershipPage(db, clock, words)
{
    /// <summary>The partnership's words for the ways in which bodies answer.</summary>
    public KindsShown Kinds { get; private set; } = null!;

    /// <summary>To whom it answers, and these in turn.</summary>
    public IReadOnlyList<Answer> Upwards { get; private set; } = [];

    /// <summary>To whom it answers in words, such as local people.</summary>
    public IReadOnlyList<Answer> Sideways { get; private set; } = [];

    /// <summary>The rules of a published check on remits that overlap and on functions that nobody has (HOR-2).</summary>
    public IEnumerable<Rule> RulesOnFunctions => !Partnership.ShowsItsCheck(AsAt.On) ? [] : Partnership.Checks.Where(c => c.Lifetime.Includes(AsAt.On))
        .Select(c => book.Find(c.Regime)).OfType<Regime>().SelectMany(r => r.On(AsAt.On)).Where(r => r.Check is "overlaps" or "taken-up");

    protected IStringLocalizer<Words> T { get; } = words;

    protected StructureDrawing Draw(Answerable it, IReadOnlyList<BySeat> tied, string tiedBy) =>
        new AnswersPicture(this, T, AddressOf).Draw(it, tied, tiedBy) with { Language = Languages.OfData };

    protected async Task<Answers> AnswersAsync(Answerable from)
    {
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        var answers = await Db.AnswersAsync(Partnership.Id, AsAt.On);
        (Upwards, Sideways) = (answers.Upwards(from), answers.Sideways(from));
        return answers;
    }

    private string? AddressOf(Answerable it) => it switch
    {
        { Slug: { } slug, Who.BodyId: not null } => Url.Page("/Public/Bodies/Body", new { p = it.In, b = slug, on = AsAt.Query }),
        { Slug: { } slug, Who.OrganisationId: not null } => Url.Page("/Public/People/Organisation", new { p = it.In, o = slug, on = AsAt.Query }),
        { Slug: { } slug, Who.PartnershipId: not null } => Url.Page("/Public/Bodies/Partnership", new { p = slug, on = AsAt.Query }),
        _ => null,
    };
}
