using Commonweal.Governance.Restructuring;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>A page on which something is done to a proposal; it says so when somebody else was first.</summary>
public abstract class ProposalPage(CommonwealDb db, TimeProvider clock) : PageModel, ILoads, IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string R { get; set; } = "";

    /// <summary>How often the proposal had been saved when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Proposal Proposal { get; private set; } = null!;

    public bool SomebodyWasFirst { get; private set; }

    protected CommonwealDb Db => db;

    protected DateOnly Today => clock.Today();

    /// <summary>Where the proposal stands.</summary>
    public string Address => $"/staff/{P}/proposals/{R}";

    public async Task LoadAsync()
    {
        Proposal = await db.Proposals().Include(p => p.Partnership).SingleOrDefaultAsync(p => p.Slug == R && p.Partnership.Slug == P) ?? throw new NotThereException();
        SomebodyWasFirst = HttpMethods.IsPost(Request.Method) && Version != Proposal.Version;
        (Version, _) = (Proposal.Version, ModelState.Remove(nameof(Version)));
        await LoadMoreAsync();
    }

    protected virtual Task LoadMoreAsync() => Task.CompletedTask;

    /// <summary>The boards and groups of the day from which it would be so, and what the proposal itself forms, by their addresses.</summary>
    protected async Task<IReadOnlyList<(string Address, string Name)>> ChoicesAsync(bool formed = true)
    {
        var there = await db.ToRestructure(Proposal.PartnershipId, Proposal.From > Today ? Today : Proposal.From).Select(b => new { b.Slug, b.Name }).ToListAsync();
        return [.. Proposal.Acts.Where(a => formed && a.What is WhatIsProposed.Form).Select(a => (a.Bodies[0], $"{a.Name} (formed here)")), .. there.Select(b => (b.Slug, b.Name))];
    }

    /// <summary>Leads to the list of what is proposed.</summary>
    protected IActionResult ToTheActs(string done)
    {
        TempData["Done"] = done;
        return LocalRedirect($"{Request.PathBase}{Address}/acts");
    }
}
