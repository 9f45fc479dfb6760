using Commonweal.Governance.Regimes;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;

using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>Corrects a row of a register: it was never otherwise. The address of a thing stays.</summary>
[Needs(Permission.KeepRegisters)]
public sealed class CorrectModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : RowPage(db, clock, book)
{
    public override IEnumerable<Column> Asked => Kept.Register.Columns.Where(c => c.Description is not { IsKey: true } || Kept.IsOfStatements);

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() => SaveAsync(Kept.Put(Typed(), RowKey), from: null, $"Corrected in “{Kept.Register.Title}”");
}
