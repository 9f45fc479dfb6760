using System.ComponentModel.DataAnnotations;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>Says that what a row states is so until a day, and no longer.</summary>
[Needs(Permission.KeepRegisters)]
public sealed class EndModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : RowPage(db, clock, book)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the last day, for example 27 3 2026")]
    public DateOnly? Last { get; set; }

    protected override bool IsThere => base.IsThere && CanEnd(Kept.Register, Row!, Today);

    public override IEnumerable<Column> Asked => [];

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(Kept.End(RowKey!, Last!.Value), Last.Value.AddDays(1), $"Ended in “{Kept.Register.Title}” on {ImpreciseDate.Day(Last.Value).Words()}");

    protected override string Field(Column? column) => column?.Name is "until" ? nameof(Last) : base.Field(column);
}
