using Commonweal.Governance.Restructuring;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>A page that adds an act to a proposal, or says it anew.</summary>
public abstract class ActPage(CommonwealDb db, TimeProvider clock) : ProposalPage(db, clock)
{
    /// <summary>The place of the act that is said anew; none for a new one.</summary>
    [FromQuery(Name = "n")]
    public int? Place { get; set; }

    /// <summary>The boards and groups among which to choose.</summary>
    public IReadOnlyList<(string Address, string Name)> Choices { get; private set; } = [];

    /// <summary>What it does.</summary>
    protected abstract WhatIsProposed What { get; }

    /// <summary>The act as it is in the proposal; none for a new one.</summary>
    protected ProposedAct? Known => Place is { } place && place > 0 && place <= Proposal.Acts.Count && Proposal.Acts[place - 1] is { } act && act.What == What ? act : null;

    public string ButtonWords => Place is null ? "Add it to the proposal" : "Change it in the proposal";

    protected override async Task LoadMoreAsync()
    {
        if (Place is not null && Known is null && HttpMethods.IsGet(Request.Method))
        {
            throw new NotThereException();
        }

        Choices = await ChoicesAsync();
        if (Known is { } known && HttpMethods.IsGet(Request.Method))
        {
            Fill(known);
        }

        await LoadWordsAsync();
    }

    public void OnGet() { }

    /// <summary>Puts an act that is there into the form.</summary>
    protected abstract void Fill(ProposedAct act);

    protected virtual Task LoadWordsAsync() => Task.CompletedTask;

    /// <summary>Says that what was chosen is not there any more, where it was.</summary>
    protected bool IsGone(string? chosen, string field)
    {
        var isGone = !string.IsNullOrEmpty(chosen) && Choices.All(c => c.Address != chosen) && Known?.Bodies.Contains(chosen) != true;
        if (isGone)
        {
            ModelState.AddModelError(field, "Choose the board or group once more: it is not there any more");
        }

        return isGone;
    }

    protected async Task<IActionResult> PutAsync(ProposedAct act)
    {
        Proposal.Propose(act, Place);
        await Db.SaveChangesAsync();
        return ToTheActs($"{act.Words(a => Choices.FirstOrDefault(c => c.Address == a).Name ?? a)}: {(Place is null ? "it is in the proposal" : "it is changed")}");
    }
}
