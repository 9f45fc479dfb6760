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

/// <summary>Says who deputises for whoever holds a seat, that they were briefed, and that they do so no more (HOR-47).</summary>
[Needs(BodiesModule.KeepSeats)]
public sealed class DeputyModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : SeatPage(db, clock, book)
{
    /// <summary>A deputy of today about whom something is said; none where one is designated.</summary>
    [BindProperty]
    public Guid? Whom { get; set; }

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>Which of those who are known by that name, or <see cref="KnownPeople.SomebodyNew"/>.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public bool? ReceivesPapers { get; set; }

    [BindProperty]
    public bool Publishes { get; set; }

    public IReadOnlyList<KnownPeople.Namesake> Namesakes { get; private set; } = [];

    /// <summary>Those who deputise today.</summary>
    public IReadOnlyList<Deputy> Deputies => [.. Seat.Deputies.Where(d => d.Lifetime.Includes(Today)).OrderBy(d => d.Order ?? int.MaxValue)];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Name.Filled() is not { } name)
        {
            ModelState.AddModelError(nameof(Name), "Enter the name of whoever deputises");
        }
        else
        {
            Namesakes = await Db.KnownPeople(Seat).CalledAsync(name);
            if (Namesakes.Count > 0 && Who != KnownPeople.SomebodyNew && Namesakes.All(n => n.Slug != Who))
            {
                ModelState.AddModelError(nameof(Who), "Say whether this is somebody who is known already");
            }
        }

        if (On is null)
        {
            ModelState.AddModelError(nameof(On), "Enter the first day, for example 27 3 2026");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var person = await Db.KnownPeople(Seat).TakeAsync(Name!, Who, Publishes);
        Seat.Designate(new DeputyWords(person, ReceivesPapers: ReceivesPapers), new Lifetime(ImpreciseDate.Day(On!.Value), null), Citation.None);
        return await SaveAsync(On, $"{person.Name} deputises for {Seat.Name}");
    }

    public Task<IActionResult> OnPostBriefAsync() => ActAsync("Enter the day on which they were briefed, for example 27 3 2026", (deputy, on) =>
    {
        Seat.Brief(deputy, on);
        return $"{deputy.Person?.Name ?? deputy.Post?.Title} was briefed on {ImpreciseDate.Day(on).Words()}";
    });

    public Task<IActionResult> OnPostStandDownAsync() => ActAsync("Enter the last day, for example 27 3 2026", (deputy, on) =>
    {
        Seat.StandDown(deputy, on);
        return $"{deputy.Person?.Name ?? deputy.Post?.Title} deputises for {Seat.Name} until {ImpreciseDate.Day(on).Words()}";
    });

    private async Task<IActionResult> ActAsync(string asked, Func<Deputy, DateOnly, string> act)
    {
        if (Deputies.FirstOrDefault(d => d.Id == Whom) is not { } deputy)
        {
            return this.Wrong(nameof(Whom), "Say of which deputy: this one deputises no more");
        }

        return On is { } on ? await SaveAsync(on.AddDays(1), act(deputy, on)) : this.Wrong(nameof(On), asked);
    }
}
