using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>One register of a partnership, searched and filtered; what was asked stays in the address.</summary>
[Needs(Permission.ReadRegisters)]
public sealed class RegisterModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    private const int Size = 50;

    private const int MostShown = 120;

    /// <summary>Which rows hold: by what the address says of it.</summary>
    public static readonly IReadOnlyList<(string Value, string Words)> Whens = [("", "At any time"), ("today", "Today"), ("ended", "No more"), ("later", "Not yet")];

    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute(Name = "register")]
    public string Name { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "body")]
    public string? Body { get; set; }

    [FromQuery(Name = "when")]
    public string? When { get; set; }

    public KeptRegister Kept { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public int Count { get; private set; }

    public IReadOnlyList<KeptRow> Rows { get; private set; } = [];

    /// <summary>The columns in which something stands besides the title of each row, without where it was found and what there is to note.</summary>
    public IReadOnlyList<Column> Columns { get; private set; } = [];

    /// <summary>The boards and groups by which it may be asked for.</summary>
    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public bool HasBodies => Bodies.Count > 0;

    public bool IsDated { get; private set; }

    public bool MayKeep { get; private set; }

    /// <summary>Where something is added to it.</summary>
    public string AddAddress => Name == "bodies" ? $"~/staff/{P}/form"
        : $"~/staff/{P}/registers/{Name}/add{(string.IsNullOrEmpty(Body) ? "" : $"?body={Uri.EscapeDataString(Body)}")}";

    public async Task LoadAsync()
    {
        Kept = await KeptRegister.OpenAsync(db, Modules.Registers, P, Name, changes: false, HttpContext.RequestAborted) ?? throw new NotThereException();
        MayKeep = (await HttpContext.VisitorAsync())!.May(Permission.KeepRegisters, (await db.ScopeAsync(RouteData.Values, HttpContext.RequestAborted))!);
        var register = Kept.Register;
        IsDated = register.Columns.Any(c => c.Name == "until");
        Bodies = register.Columns.FirstOrDefault(c => c.Name == "body" && c.Description.RefersTo is not null) is { } body ? Kept.Choices(body) : [];
        var found = Kept.Rows.Where(r => (string.IsNullOrEmpty(Body) || !HasBodies || r["body"] == Body) && Holds(r.Lifetime) && Finds(r)).ToList();
        Count = found.Count;
        Paging = new Paging(PageAsked, Count, Size);
        Rows = [.. Paging.Shown(found)];
        Columns = [.. register.Columns.Where(c => c.Name is not ("source" or "source-of-one" or "note") && !Kept.IsInTitle(c) && Rows.Any(r => r[c.Name].Length > 0))];
    }

    public void OnGet() { }

    /// <summary>The beginning of what stands in a cell; the whole stands with the row.</summary>
    public static string? Beginning(string? said) => said?.Length > MostShown ? said[..MostShown] + "…" : said;

    private bool Finds(KeptRow row)
    {
        var asked = new Asked(Q);
        return !asked.HasWords || asked.Finds(Folding.Fold(string.Join(' ', row.Said.Values.Concat(row.Cells.Values))));
    }

    private bool Holds(Lifetime lifetime)
    {
        var today = clock.Today();
        return !IsDated || When switch
        {
            "today" => lifetime.Includes(today),
            "ended" => lifetime.Until?.Latest < today,
            "later" => lifetime.From?.Earliest > today,
            _ => true,
        };
    }
}
