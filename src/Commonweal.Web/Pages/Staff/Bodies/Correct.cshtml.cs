using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Corrects what is said of a board or group: it was never otherwise. Two who do so at once are shown both, field by field.</summary>
[Needs(BodiesModule.Shape)]
public sealed class CorrectModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book), IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the name")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? Kind { get; set; }

    [BindProperty]
    public Guid? Layer { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "What it is for must be 2,000 characters or fewer")]
    public string? Purpose { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Who sits on it must be 2,000 characters or fewer")]
    public string? WhoSits { get; set; }

    [BindProperty]
    [MaxLength(500, ErrorMessage = "The Act or order must be 500 characters or fewer")]
    public string? StatutoryBasis { get; set; }

    [BindProperty]
    [StatedDay]
    public string? From { get; set; }

    [BindProperty]
    [StatedDay]
    public string? Until { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Why must be 2,000 characters or fewer")]
    public string? Why { get; set; }

    public Body Body { get; private set; } = null!;

    public IReadOnlyList<Kind> Kinds { get; private set; } = [];

    public bool SomebodyWasFirst { get; private set; }

    /// <summary>What both say, field by field, of those in which they differ; what was typed comes second.</summary>
    public IReadOnlyList<TwoVersions> Both { get; private set; } = [];

    /// <summary>What stands in each field, so that those in which both agree go along unseen.</summary>
    public IEnumerable<(string Field, string? Value)> Answers =>
    [
        (nameof(Name), Name), (nameof(Kind), Kind?.ToString()), (nameof(Layer), Layer?.ToString()), (nameof(Purpose), Purpose), (nameof(WhoSits), WhoSits),
        (nameof(StatutoryBasis), StatutoryBasis), (nameof(From), From), (nameof(Until), Until), (nameof(Why), Why),
    ];

    public override async Task LoadAsync()
    {
        Body = await Db.Bodies().Include(b => b.Partnership).SingleAsync(b => b.Slug == B && b.Partnership.Slug == P);
        Kinds = await Db.Kinds().Where(k => k.KeptBy == Body.PartnershipId && (k.Of == KindOf.Body || k.Of == KindOf.Layer)).OrderBy(k => k.Order).ThenBy(k => k.Name).ToListAsync();
        if (HttpMethods.IsGet(Request.Method))
        {
            (Version, Name, Kind, Layer, Purpose) = (Body.Version, Body.Name, Body.KindId, Body.LayerId, Body.Purpose);
            (WhoSits, StatutoryBasis, From, Until) = (Body.WhoSits, Body.StatutoryBasis, Body.Lifetime.From?.Words(), Body.Lifetime.Until?.Words());
            return;
        }

        SomebodyWasFirst = Version != Body.Version;
        if (SomebodyWasFirst)
        {
            Both = [.. Differing()];
            Version = Body.Version;
            ModelState.Remove(nameof(Version));
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var words = new BodyWords(Name!.Trim(), Kinds.FirstOrDefault(k => k.Id == Kind), Kinds.FirstOrDefault(k => k.Id == Layer), Body.IsStandAlone, StatutoryBasis.Filled(), Purpose.Filled(), WhoSits.Filled(), Body.HasEnded);
        Body.Correct(words, new Lifetime(StatedDayAttribute.Of(From), StatedDayAttribute.Of(Until)), Body.Citation, Why.Filled());
        return await SaveAsync(Body.PartnershipId, from: null, $"{Body.Name} is corrected", RedirectToPage("Body", new { P, B }));
    }

    private IEnumerable<TwoVersions> Differing() => new TwoVersions[]
    {
        new("Name", nameof(Name), Body.Name, Name),
        new("Kind", nameof(Kind), Body.KindId?.ToString(), Kind?.ToString(), Called(Body.KindId), Called(Kind)),
        new("Layer", nameof(Layer), Body.LayerId?.ToString(), Layer?.ToString(), Called(Body.LayerId), Called(Layer)),
        new("What it is for", nameof(Purpose), Body.Purpose, Purpose),
        new("Who sits on it", nameof(WhoSits), Body.WhoSits, WhoSits),
        new("The Act or order that asks for it", nameof(StatutoryBasis), Body.StatutoryBasis, StatutoryBasis),
        new("Formed", nameof(From), Body.Lifetime.From?.Words(), From),
        new("Ended", nameof(Until), Body.Lifetime.Until?.Words(), Until),
    }.Where(v => v.Differ);

    private string? Called(Guid? kind) => Kinds.FirstOrDefault(k => k.Id == kind)?.Name;
}
