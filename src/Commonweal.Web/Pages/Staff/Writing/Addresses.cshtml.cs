using Commonweal.Bodies;
using Commonweal.Bodies.Writing;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>How those are reached who sit on a board or group on a day, or on several: to copy into a letter, or for a spreadsheet.</summary>
[Needs(PeopleModule.KeepAddresses, Somewhere = true)]
public sealed class AddressesModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : DatedPage(clock, words)
{
    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>The board or group; none on the page of a partnership.</summary>
    [FromRoute]
    public string? B { get; set; }

    /// <summary>Which boards and groups are asked for on the page of a partnership; none are all.</summary>
    [FromQuery(Name = "of")]
    public List<string> BodiesAsked { get; set; } = [];

    /// <summary>As what people are written to.</summary>
    [FromQuery(Name = "to")]
    public List<string> To { get; set; } = [];

    /// <summary>Whether a file is asked for.</summary>
    [FromQuery(Name = "as")]
    public string? Form { get; set; }

    public IReadOnlySet<WrittenToAs> Wanted { get; private set; } = new HashSet<WrittenToAs>();

    /// <summary>Those from which somebody chooses on the page of a partnership.</summary>
    public IReadOnlyList<Named> Bodies { get; private set; } = [];

    /// <summary>What the board or group is called, or the partnership.</summary>
    public string Of { get; private set; } = "";

    public Correspondents Correspondents { get; private set; } = null!;

    public string Entry(string person) => Url.Content($"~/staff/{P}/people/{person}/contact{(AsAt.IsAskedFor ? $"?on={AsAt.Stated}" : "")}");

    private IQueryable<Body> Mine { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var (visitor, mine) = ((await HttpContext.VisitorAsync())!, Mine);
        Bodies = await mine.InForce(AsAt.On).OrderBy(b => b.Name).ThenBy(b => b.Slug).Select(b => new Named(b.Slug, b.Name)).ToListAsync();
        Of = await (B is null ? db.Partnerships().Where(p => p.Slug == P).Select(p => p.Name) : mine.Select(b => b.Name)).SingleAsync();
        Wanted = To.Select(t => Enum.TryParse<WrittenToAs>(t, out var which) ? which : WrittenToAs.Holder).DefaultIfEmpty(WrittenToAs.Holder).ToHashSet();
        if (To.Count == 0)
        {
            Wanted = new HashSet<WrittenToAs> { WrittenToAs.Holder, WrittenToAs.Assistant };
        }

        var seats = await db.SeatsAsync(visitor, mine.Where(b => BodiesAsked.Count == 0 || BodiesAsked.Contains(b.Slug)), AsAt.On);
        Correspondents = new Correspondents(seats, await db.ContactsAsync(Correspondents.PeopleIn(seats)), Wanted);
        return Form == "csv" && ModelState.IsValid ? File(Correspondents.ToCsv(), "text/csv; charset=utf-8", "addresses.csv") : Page();
    }

    // Nothing is done here, so that whoever sends something is told so; and whatever is not theirs is not there.
    protected override async Task<IActionResult?> FindOrLeadOnAsync()
    {
        Mine = db.Bodies().WrittenToBy((await HttpContext.VisitorAsync())!, P).Where(b => B == null || b.Slug == B).WhenKnown();
        return !await Mine.AnyAsync() ? throw new NotThereException() : HttpMethods.IsPost(Request.Method) ? StatusCode(StatusCodes.Status405MethodNotAllowed) : null;
    }

    public sealed record Named(string Slug, string Name);
}
