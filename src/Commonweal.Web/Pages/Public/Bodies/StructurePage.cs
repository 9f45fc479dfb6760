using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>What fits together in a partnership on one day: for the page that shows it and for the picture as a file.</summary>
public abstract class StructurePage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PartnershipPage(db, clock, words)
{
    private readonly IStringLocalizer<Words> _words = words;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>Which of those that stand within no other are on this page.</summary>
    public Paging Paging { get; private set; } = null!;

    public KindsShown Kinds { get; private set; } = null!;

    public Nest Nest { get; private set; } = null!;

    public ILookup<Guid, LineRow> Lines { get; private set; } = null!;

    /// <summary>Those on this page that stand within a body, or within none.</summary>
    public IEnumerable<BodyRow> Within(Guid? body) => body is null ? Paging.Shown(Nest.Within(null)) : Nest.Within(body);

    /// <summary>Those counted and not named, as far as they are on this page.</summary>
    public IEnumerable<UnnamedRow> UnnamedWithin(Guid? body) => body is null && Paging.Page < Paging.Of ? [] : Nest.UnnamedWithin(body);

    public StructureDrawing Draw() =>
        new StructurePicture(this, _words, slug => Url.Page("Body", new { P, b = slug, on = AsAt.Query })!).Draw() with { Language = Languages.OfData };

    protected async Task ReadAsync()
    {
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        Nest = await Nest.OfAsync(Db, Partnership.Id, AsAt.On, Kinds, Partnership.Unnamed);
        Paging = new Paging(PageAsked, Nest.Within(null).Count());
        var lines = Db.ReportingLines().Where(l => Db.Bodies().EverOf(Partnership.Id).Select(b => b.Id).Contains(l.BodyId!.Value));
        Lines = (await LineRow.OnAsync(Db, lines, AsAt.On)).Where(l => Nest.Bodies.ContainsKey(l.BodyId)).ToLookup(l => l.BodyId);
    }
}
