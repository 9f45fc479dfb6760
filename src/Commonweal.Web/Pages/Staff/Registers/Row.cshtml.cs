using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>One row of a register with all that it says, and what can be done about it.</summary>
[Needs(Permission.ReadRegisters)]
public sealed class RowModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute(Name = "register")]
    public string Name { get; set; } = "";

    [FromQuery(Name = "row")]
    public string? RowKey { get; set; }

    public KeptRegister Kept { get; private set; } = null!;

    public KeptRow Row { get; private set; } = null!;

    public bool MayKeep { get; private set; }

    /// <summary>Whether it goes on, and may come to an end.</summary>
    public bool CanEnd => RowPage.CanEnd(Kept.Register, Row, clock.Today());

    /// <summary>Whether the same may be stated otherwise from a day on.</summary>
    public bool CanChange => CanEnd && RowPage.CanChange(Kept.Register);

    public async Task LoadAsync()
    {
        Kept = await KeptRegister.OpenAsync(db, Modules.Registers, P, Name, changes: false, HttpContext.RequestAborted) ?? throw new NotThereException();
        Row = Kept.Row(RowKey) ?? throw new NotThereException();
        MayKeep = (await HttpContext.VisitorAsync())!.May(Permission.KeepRegisters, (await db.ScopeAsync(RouteData.Values, HttpContext.RequestAborted))!);
    }

    public void OnGet() { }
}
