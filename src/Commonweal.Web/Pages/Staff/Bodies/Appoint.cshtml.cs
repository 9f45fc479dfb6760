using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Appoints somebody to a seat. Where a name is known already, it asks whether they are the same.</summary>
[Needs(BodiesModule.Appoint)]
public sealed class AppointModel(CommonwealDb db, TimeProvider clock) : SeatPage(db, clock)
{
    /// <summary>The answer that says that they are none of those who are known.</summary>
    public const string SomebodyNew = "new";

    [BindProperty]
    [Required(ErrorMessage = "Enter the name of whoever is appointed")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>Which of those who are known by that name, or <see cref="SomebodyNew"/>.</summary>
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
    public IReadOnlyList<Namesake> Namesakes { get; private set; } = [];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Namesakes = await NamesakesAsync();
        if (Now.IsFilled && !Seat.IsShared && !HandsOver)
        {
            ModelState.AddModelError(nameof(HandsOver), "Somebody holds this seat: say that they leave it on that day, or record their resignation first");
        }

        if (Namesakes.Count > 0 && Who != SomebodyNew && Namesakes.All(n => n.Slug != Who))
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

        var person = await PersonAsync();
        Seat.Appoint(new TermWords(person, HowChosen: string.IsNullOrWhiteSpace(HowChosen) ? null : HowChosen.Trim()), new Lifetime(ImpreciseDate.Day(From!.Value), null), Citation.None);
        await Db.SaveChangesAsync();
        return Done($"{person.Name} is appointed to {Seat.Name}");
    }

    private async Task<Person> PersonAsync()
    {
        if (Namesakes.FirstOrDefault(n => n.Slug == Who) is { } known)
        {
            return await Db.People().SingleAsync(p => p.Slug == known.Slug);
        }

        var like = Slug.Of(Name!);
        var used = await Db.People().Where(p => p.Slug.StartsWith(like)).Select(p => p.Slug).ToListAsync();
        var person = new Person(Slug.Free(Name!, within: null, used.Contains), Name!.Trim(), Citation.None);
        if (Publishes)
        {
            person.Publish();
        }

        Db.Add(person);
        return person;
    }

    // Of people who sit only elsewhere an officer here is told nothing.
    private async Task<List<Namesake>> NamesakesAsync()
    {
        var (folded, partnership) = (Folding.Fold(Name!), Seat.Body.PartnershipId);
        return await Db.People().Where(p => EF.Property<string>(p, Folding.Column) == folded)
            .Where(p => Db.Terms().Any(t => t.PersonId == p.Id && t.Seat.Body.PartnershipId == partnership) || Db.Deputies().Any(d => d.PersonId == p.Id && d.Seat.Body.PartnershipId == partnership))
            .OrderBy(p => p.Slug)
            .Select(p => new Namesake(
                p.Slug, p.Name, Db.Terms().Where(t => t.PersonId == p.Id && t.Seat.Body.PartnershipId == partnership && (t.Seat.Body.IsPublished || t.Seat.BodyId == Seat.BodyId)).OrderBy(t => t.Seat.Name).Select(t => t.Seat.Name + ", " + t.Seat.Body.Name).FirstOrDefault()))
            .ToListAsync();
    }

    public sealed record Namesake(string Slug, string Name, string? Sits);
}
