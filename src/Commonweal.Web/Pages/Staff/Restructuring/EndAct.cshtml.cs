using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Ending;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Proposes to end a board or group that goes over into none, and says where what hangs on it goes.</summary>
[Needs(BodiesModule.Shape)]
public sealed class EndActModel(CommonwealDb db, TimeProvider clock) : ActPage(db, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose which one ends")]
    public string? Body { get; set; }

    /// <summary>Where each sort of thing goes: the address of a board or group, or nothing.</summary>
    [BindProperty(Name = nameof(Goes))]
    public Dictionary<WhatHangs, string?> Goes { get; set; } = [];

    protected override WhatIsProposed What => WhatIsProposed.End;

    protected override void Fill(ProposedAct act) => (Body, Goes) = (act.Bodies[0], act.Goes.ToDictionary(g => g.Key, g => (string?)g.Value));

    public async Task<IActionResult> OnPostAsync()
    {
        var goes = Goes.Where(g => !string.IsNullOrEmpty(g.Value)).ToDictionary(g => g.Key, g => g.Value!);
        if (goes.Where(g => g.Value == Body).Select(g => (WhatHangs?)g.Key).FirstOrDefault() is { } itself)
        {
            return this.Wrong($"Goes[{itself}]", "Choose another than the one that ends");
        }

        if (IsGone(Body, nameof(Body)) || goes.Any(g => IsGone(g.Value, $"Goes[{g.Key}]")))
        {
            return this.Again();
        }

        return await PutAsync(new ProposedAct(What, [Body!]) { Goes = goes });
    }
}
