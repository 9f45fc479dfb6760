using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Appoints somebody to a seat. Where a name is known already, it asks whether they are the same.</summary>
[Needs(BodiesModule.Appoint)]
public sealed class AppointModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : SeatPage(db, clock, book)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the name of whoever is appointed")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>Which of those who are known by that name, or <see cref="KnownPeople.SomebodyNew"/>.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the first day, for example 27 3 2026")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [MaxLength(500, ErrorMessage = "How they were chosen must be 500 characters or fewer")]
    public string? HowChosen { get; set; }

    /// <summary>Whether whoever holds the seat now leaves it on that day.</summary>
    [BindProperty]
    public bool HandsOver { get; set; }

    /// <summary>Whether the public may read the name of somebody new.</summary>
    [BindProperty]
    public bool Publishes { get; set; }

    /// <summary>Those who are known by that name in this partnership.</summary>
    public IReadOnlyList<KnownPeople.Namesake> Namesakes { get; private set; } = [];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Namesakes = await Db.KnownPeople(Seat).CalledAsync(Name!);
        if (Now.IsFilled && !Seat.IsShared && !HandsOver)
        {
            ModelState.AddModelError(nameof(HandsOver), "Somebody holds this seat: say that they leave it on that day, or record their resignation first");
        }

        if (Namesakes.Count > 0 && Who != KnownPeople.SomebodyNew && Namesakes.All(n => n.Slug != Who))
        {
            ModelState.AddModelError(nameof(Who), "Say whether this is somebody who is known already");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        if (HandsOver || Going.All(t => t.IsVacant))
        {
            Seat.HandOver(From!.Value);
        }

        var person = await Db.KnownPeople(Seat).TakeAsync(Name!, Who, Publishes);
        Seat.Appoint(new TermWords(person, HowChosen: HowChosen.Filled()), new Lifetime(ImpreciseDate.Day(From!.Value), null), Citation.None);
        return await SaveAsync(From, $"{person.Name} is appointed to {Seat.Name}");
    }
}
