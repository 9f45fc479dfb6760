using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Term = Commonweal.Bodies.Seats.Term;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Records that somebody gave a seat up.</summary>
[Needs(BodiesModule.Appoint)]
public sealed class ResignModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : SeatPage(db, clock, book)
{
    /// <summary>Whose term ends, where several hold the seat.</summary>
    [BindProperty]
    public Guid? TermId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the last day, for example 27 3 2026")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public bool Awaits { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Why must be 2,000 characters or fewer")]
    public string? Why { get; set; }

    /// <summary>The terms of those who can resign.</summary>
    public IReadOnlyList<Term> Held => [.. Going.Where(t => !t.IsVacant)];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if ((Held is [var only] ? only : Held.FirstOrDefault(t => t.Id == TermId)) is not { } term)
        {
            return this.Wrong(nameof(TermId), Held.Count == 0 ? "Nobody holds this seat by a term of their own: there is nobody to resign" : "Say who resigned");
        }

        var wasAlone = Held.Count == 1;
        Seat.Resign(term, On!.Value, Why.Filled());
        if (wasAlone)
        {
            var from = new Lifetime(ImpreciseDate.Day(On.Value), null);
            if (Awaits)
            {
                Seat.AwaitANomination(recorded: null, from, Platform.Citation.None);
            }
            else
            {
                Seat.FallVacant(recorded: null, from, Platform.Citation.None);
            }
        }

        return await SaveAsync(On.Value.AddDays(1), $"The resignation from {Seat.Name} is recorded");
    }
}
