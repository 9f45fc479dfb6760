using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Ending;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Ends a board or group, or merges it into another, and asks where each thing goes that hangs on it.</summary>
[Needs(BodiesModule.Shape)]
public sealed class EndModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book), IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    /// <summary>The slug of the one into which it goes over; all that hangs on it goes there too, unless it is said otherwise.</summary>
    [FromQuery(Name = "into")]
    public string? Into { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the last day, for example 27 3 2026")]
    public DateOnly? Last { get; set; }

    /// <summary>Where each thing goes, by its id: the slug of a board or group, or nothing where it ends.</summary>
    [BindProperty(Name = nameof(Goes))]
    public Dictionary<Guid, string?> Goes { get; set; } = [];

    public Body Body { get; private set; } = null!;

    /// <summary>The other boards and groups of the partnership today.</summary>
    public IReadOnlyList<Body> Others { get; private set; } = [];

    public IReadOnlyList<Hanging> Hanging { get; private set; } = [];

    /// <summary>Boards and groups of other partnerships that answer to it or stand within it: what becomes of those is theirs to say.</summary>
    public IReadOnlyList<string> Elsewhere { get; private set; } = [];

    public bool SomebodyWasFirst { get; private set; }

    private const int MostInASelect = 60;

    private EndBody _ending = null!;

    private ILookup<string, Body> _called = null!;

    /// <summary>Into which it goes over; none where it comes to an end.</summary>
    public Body? Successor => Others.FirstOrDefault(o => o.Slug == Into);

    public override async Task LoadAsync()
    {
        var on = Last ?? Today;   // what is asked on one day is what is done on another, where nothing began between
        var all = await Db.Bodies().Where(b => b.Partnership.Slug == P).Include(b => b.Partnership).Include(b => b.Placements).Include(b => b.Statements)
            .Include(b => b.Seats).ThenInclude(s => s.Organisation).Include(b => b.Seats).ThenInclude(s => s.ChairOf).AsSplitQuery().OrderBy(b => b.Name).ThenBy(b => b.Slug).ToListAsync();
        Body = all.Single(b => b.Slug == B);
        Others = all.FindAll(b => b != Body && (b.Lifetime.Includes(on) || b.Lifetime.Includes(on.AddDays(1)) || (b.Slug == Into && !(b.Lifetime.Until?.Latest <= on))) && !(b.HasEnded is true && b.Lifetime.Until is null));
        _called = Others.ToLookup(o => Folding.Fold(o.Name));
        if (Into.Filled() is not null && Successor is null)
        {
            throw new NotThereException();
        }

        await Db.Seats().Where(s => s.BodyId == Body.Id || s.ChairOfId == Body.Id).Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Terms).ThenInclude(t => t.Post)
            .Include(s => s.Terms).ThenInclude(t => t.AppointedBy).Include(s => s.Deputies).ThenInclude(d => d.Person).Include(s => s.Mandates).ThenInclude(m => m.GivenBy).Include(s => s.Post).Include(s => s.Body).AsSplitQuery().LoadAsync();
        var kinds = await Db.Kinds().Where(k => k.KeptBy == Body.PartnershipId || k.KeptBy == Owner.Installation).ToDictionaryAsync(k => k.Id);
        _ending = new EndBody(Body, kinds);
        Hanging = _ending.Hanging(Others, Others.SelectMany(o => o.Seats).Where(s => s.ChairOfId == Body.Id), on);
        Elsewhere = await Db.Bodies().Where(b => b.PartnershipId != Body.PartnershipId && b.IsPublished && (b.Placements.Any(p => p.WithinId == Body.Id) || b.Statements.Any(s => s is ReportingLine && s.ToBodyId == Body.Id)))
            .InForce(on).OrderBy(b => b.Name).Select(b => b.Name + ", " + b.Partnership.Name).ToListAsync();
        SomebodyWasFirst = HttpMethods.IsPost(Request.Method) && Version != Body.Version;
        if (SomebodyWasFirst || HttpMethods.IsGet(Request.Method))
        {
            Version = Body.Version;
            ModelState.Remove(nameof(Version));
        }
    }

    /// <summary>Whether the others are too many to choose from: then they are typed by name, with the browser's help.</summary>
    public bool AreMany => Others.Count > MostInASelect;

    /// <summary>What is typed for one of the others: its name, or its address where several have that name.</summary>
    public string? NameOf(string? slug) => Others.FirstOrDefault(o => o.Slug == slug) is { } other && _called[Folding.Fold(other.Name)].Skip(1).Any() ? slug : Others.FirstOrDefault(o => o.Slug == slug)?.Name ?? slug;

    /// <summary>Where a thing goes: as it was said, else with the whole, unless the same is there already.</summary>
    public string? WhereTo(Hanging hanging) => Goes.TryGetValue(hanging.Id, out var to) ? Meant(to)?.Slug ?? to
        : Successor is { } successor && !hanging.IsThereAlready(successor, Last ?? Today) ? successor.Slug : null;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var (id, to) in Goes.Where(g => g.Value.Filled() is { } typed && Meant(typed) is null))
        {
            ModelState.AddModelError($"Goes[{id}]", AreMany ? $"Enter the name of a board or group of today, or its address where several have that name: “{to}” is none" : "Choose the board or group once more: it is not there any more");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var goes = Hanging.Select(h => (h, To: Others.FirstOrDefault(o => o.Slug == WhereTo(h)))).ToList();
        _ending.Run(Last!.Value, Successor, Successor is { } s && s.Lifetime.From?.Earliest > Last ? HowItWent.Replaced : HowItWent.Merged, goes);
        Warn(goes.Where(g => g.To is null && g.h.NeedsAnOwner).Select(g => $"{WhatWords(g.h.What)}: {g.h.Words}"));
        var done = Successor is { } into ? $"{Body.Name} ends and goes over into {into.Name}" : $"{Body.Name} ends";
        return await SaveAsync(Body.PartnershipId, Last.Value.AddDays(1), done, RedirectToPage("Partnership", new { P }));
    }

    private Body? Meant(string? typed) => Others.FirstOrDefault(o => o.Slug == typed?.Trim())
        ?? (typed.Filled() is { } name && _called[Folding.Fold(name)].ToList() is [var only] ? only : null);

    /// <summary>What people call things of the sort.</summary>
    public static string WhatWords(WhatHangs what) => what switch
    {
        WhatHangs.Seat => "Its seats",
        WhatHangs.GroupWithin => "Stands within it",
        WhatHangs.Line => "Answers to it",
        WhatHangs.DelegatedToIt => "Delegated to it",
        WhatHangs.DelegatedByIt => "Delegated by it",
        WhatHangs.Function => "What it does",
        _ => "Held by whoever chairs it",
    };
}
