using System.ComponentModel.DataAnnotations;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>Changes what a row states from a day on: it ends on the day before, and the same begins anew as it is then.</summary>
[Needs(Permission.KeepRegisters)]
public sealed class ChangeModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : RowPage(db, clock, book)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter from which day it is so, for example 27 3 2026")]
    public DateOnly? On { get; set; }

    protected override bool IsThere => base.IsThere && CanEnd(Kept.Register, Row!, Today) && CanChange(Kept.Register);

    public override IEnumerable<Column> Asked => Kept.Register.Columns.Where(c => c.Name is not ("from" or "until"));

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        var faults = Kept.End(RowKey!, On!.Value.AddDays(-1));
        return SaveAsync(
            faults.Count > 0 ? faults : Kept.Put(new Dictionary<string, string>(Typed(), StringComparer.Ordinal) { ["from"] = ImpreciseDate.Day(On.Value).ToString(), ["until"] = "" }, inPlaceOf: null),
            On,
            $"Changed in “{Kept.Register.Title}” from {ImpreciseDate.Day(On.Value).Words()} on");
    }

    protected override string Field(Column? column) => column?.Name is "from" or "until" ? nameof(On) : base.Field(column);
}
