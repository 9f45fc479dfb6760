using Commonweal.Governance.Regimes;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>Adds a row to a register: states something, in the words of the room.</summary>
[Needs(Permission.KeepRegisters)]
public sealed class AddModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : RowPage(db, clock, book)
{
    protected override bool IsThere => RowKey is null && Kept.HasManyRows;

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(Kept.Put(Typed(), inPlaceOf: null), From(Cells.GetValueOrDefault("from")), $"Saved in “{Kept.Register.Title}”");

    internal static DateOnly? From(string? typed) => ImpreciseDate.TryParse(typed, out var from) ? from.Latest : null;
}
