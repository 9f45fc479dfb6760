using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Proposes another name for a board or group.</summary>
[Needs(BodiesModule.Shape)]
public sealed class RenameActModel(CommonwealDb db, TimeProvider clock) : ActPage(db, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose which one gets another name")]
    public string? Body { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the new name")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    protected override WhatIsProposed What => WhatIsProposed.Rename;

    protected override void Fill(ProposedAct act) => (Body, Name) = (act.Bodies[0], act.Name);

    public async Task<IActionResult> OnPostAsync() =>
        IsGone(Body, nameof(Body)) ? this.Again() : await PutAsync(new ProposedAct(What, [Body!]) { Name = Name!.Trim() });
}
