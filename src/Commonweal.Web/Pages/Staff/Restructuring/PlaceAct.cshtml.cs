using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Proposes that a board or group stands within another, or free.</summary>
[Needs(BodiesModule.Shape)]
public sealed class PlaceActModel(CommonwealDb db, TimeProvider clock) : ActPage(db, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose which one is placed elsewhere")]
    public string? Body { get; set; }

    [BindProperty]
    public string? Within { get; set; }

    protected override WhatIsProposed What => WhatIsProposed.Place;

    protected override void Fill(ProposedAct act) => (Body, Within) = (act.Bodies[0], act.Within);

    public async Task<IActionResult> OnPostAsync() =>
        Body == Within ? this.Wrong(nameof(Within), "Choose another than the one that is placed")
        : IsGone(Body, nameof(Body)) || IsGone(Within, nameof(Within)) ? this.Again()
        : await PutAsync(new ProposedAct(What, [Body!]) { Within = Within.Filled() });
}
