using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Ends a seat, with whoever holds it and deputises.</summary>
[Needs(BodiesModule.KeepSeats)]
public sealed class EndSeatModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : SeatPage(db, clock, book)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the last day, for example 27 3 2026")]
    public DateOnly? Last { get; set; }

    protected override Task LoadMoreAsync() => Db.Entry(Seat).Collection(s => s.Mandates).LoadAsync();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Seat.End(Last!.Value);
        return await SaveAsync(Last.Value.AddDays(1), $"{Seat.Name} ends on {ImpreciseDate.Day(Last.Value).Words()}");
    }
}
