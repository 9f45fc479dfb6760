using Commonweal.Bodies;
using Commonweal.Bodies.Answering;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>The accountability map of one board or group: up to government, sideways to the public, and home to each partner's governing body (CHO-26, CHO-28).</summary>
[Public]
public sealed class BodyAnswersModel(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words) : AnswersPage(db, book, clock, words)
{
    /// <summary>The body's slug.</summary>
    [FromRoute]
    public string B { get; set; } = "";

    public Answerable Body { get; private set; } = null!;

    /// <summary>What it stands within: several may be called "Board".</summary>
    public string? Within { get; private set; }

    /// <summary>Whether the public may come.</summary>
    public PublicAccess? Access { get; private set; }

    /// <summary>Each organisation that has a seat on it, and to whom it answers at home.</summary>
    public IReadOnlyList<BySeat> Home { get; private set; } = [];

    /// <summary>The same as a picture.</summary>
    public StructureDrawing Draw() => Draw(Body, Home, T["Has a seat on it"]);

    public async Task<IActionResult> OnGetAsync()
    {
        var found = await Db.Bodies().EverOf(Partnership.Id).Where(b => b.Slug == B)
            .Select(b => new
            {
                b.Id,
                b.Name,
                b.Slug,
                Within = Db.Placements().InForce(AsAt.On).Where(x => x.BodyId == b.Id).Select(x => x.Within.Name).FirstOrDefault(),
                Access = Db.Accesses(AsAt.On).FirstOrDefault(a => a.BodyId == b.Id),
            }).FirstOrDefaultAsync();
        if (found is null)
        {
            var now = await Db.BodyNowAtAsync(Partnership.Id, P, B.ToLowerInvariant()) ?? throw new NotThereException();
            return MovedTo($"{now}/answers");
        }

        (Body, Within, Access) = (Answerable.Body(found.Id, found.Name, found.Slug, P), found.Within, found.Access);
        var answers = await AnswersAsync(Body);
        Home = answers.Home(await Db.SeatsOfAsync(Db.Seats().Where(s => s.BodyId == found.Id), AsAt.On, P));
        return Page();
    }
}
