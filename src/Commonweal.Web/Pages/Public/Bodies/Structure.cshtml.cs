using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>How it fits together: the boards and groups as a nested list, then the same as a drawing.</summary>
[Public]
public sealed class StructureModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    public KindsShown Kinds { get; private set; } = null!;

    public Nest Nest { get; private set; } = null!;

    public ILookup<Guid, LineRow> Lines { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        Nest = await Nest.OfAsync(Db, Partnership.Id, AsAt.On, Kinds, Partnership.Unnamed);
        var lines = Db.ReportingLines().Where(l => Db.Bodies().EverOf(Partnership.Id).Any(b => b.Id == l.BodyId));
        Lines = (await LineRow.OnAsync(Db, lines, AsAt.On)).Where(l => Nest.Bodies.ContainsKey(l.BodyId)).ToLookup(l => l.BodyId);
    }

    public StructureDrawing Draw(IStringLocalizer<Words> words) =>
        new StructurePicture(this, words, slug => Url.Page("Body", new { P, b = slug, on = AsAt.Query })!).Draw();
}
