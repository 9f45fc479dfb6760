using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>What a proposal would do, act by act in their order; each is changed, moved or taken out here.</summary>
[Needs(BodiesModule.Shape)]
public sealed class ActsModel(CommonwealDb db, TimeProvider clock) : ProposalPage(db, clock)
{
    /// <summary>What is done with which act: "up 3", "down 3", "out 3"; or with the whole: "aside", "again".</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>The acts in words, by the names of today.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    protected override async Task LoadMoreAsync() => Words = await WordsAsync(Db, Proposal);

    /// <summary>The acts of a proposal in words, by the names that those of whom they speak have now.</summary>
    internal static async Task<IReadOnlyList<string>> WordsAsync(CommonwealDb db, Proposal proposal)
    {
        var spoken = proposal.Acts.SelectMany(a => new[] { a.Within, a.Into }.Concat(a.Bodies)).OfType<string>().Distinct().ToList();
        var names = await (
            from known in db.KnownAs
            where known.ScopeId == proposal.PartnershipId && known.Under == "bodies" && spoken.Contains(known.Slug)
            join body in db.Bodies() on known.ThingId equals body.Id
            select new { known.Slug, body.Name }).ToDictionaryAsync(k => k.Slug, k => k.Name);
        foreach (var formed in proposal.Acts.Where(a => a.What is WhatIsProposed.Form))
        {
            names[formed.Bodies[0]] = formed.Name!;
        }

        return [.. proposal.Acts.Select(a => a.Words(b => names.GetValueOrDefault(b, b)))];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var (verb, place) = (Do ?? "").Split(' ', 2) is [var what, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var n) ? (what, n) : (Do, 0);
        var done = verb switch
        {
            "up" => Move(place, place - 1),
            "down" => Move(place, place + 1),
            "out" => TakeOut(place),
            "aside" => LayAside(),
            "again" => TakeUp(),
            _ => null,
        };
        await Db.SaveChangesAsync();
        return done is null ? LocalRedirect($"{Request.PathBase}{Address}/acts") : ToTheActs(done);
    }

    private string Move(int place, int to)
    {
        Proposal.PutInOrder(place, to);
        return $"{Words[place - 1]}: it comes {(to < place ? "before" : "after")} the other";
    }

    private string TakeOut(int place)
    {
        Proposal.TakeOut(place);
        return $"{Words[place - 1]}: it is taken out";
    }

    private string LayAside()
    {
        Proposal.LayAside(Today);
        return $"{Proposal.Name} is laid aside";
    }

    private string TakeUp()
    {
        Proposal.TakeUp();
        return $"{Proposal.Name} is a draft again";
    }
}
