using Commonweal.Governance.Regimes;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;

using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>Takes a row of a register back: nothing of it was ever so.</summary>
[Needs(Permission.KeepRegisters)]
public sealed class TakeBackModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : RowPage(db, clock, book)
{
    protected override bool IsThere => base.IsThere && Kept.HasManyRows;

    public override IEnumerable<Column> Asked => [];

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        Kept.TakeBack(RowKey!);
        return SaveAsync([], from: null, $"Taken back from “{Kept.Register.Title}”");
    }
}
