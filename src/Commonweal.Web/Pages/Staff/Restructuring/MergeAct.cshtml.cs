using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Proposes that one board or group, or several, go over into another.</summary>
[Needs(BodiesModule.Shape)]
public sealed class MergeActModel(CommonwealDb db, TimeProvider clock) : ActPage(db, clock)
{
    /// <summary>The addresses of those that go over.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Olds { get; set; } = [];

    [BindProperty]
    [Required(ErrorMessage = "Choose into which they go over")]
    public string? Into { get; set; }

    protected override WhatIsProposed What => WhatIsProposed.Merge;

    protected override void Fill(ProposedAct act) => (Olds, Into) = (act.Bodies, act.Into);

    public async Task<IActionResult> OnPostAsync()
    {
        Olds = [.. Olds.Where(o => o.Filled() is not null)];
        if (Olds.Count == 0)
        {
            return this.Wrong(nameof(Olds), "Choose which ones go over");
        }

        if (Olds.Contains(Into))
        {
            return this.Wrong(nameof(Into), "Choose another than those that go over");
        }

        if (IsGone(Into, nameof(Into)) || Olds.Any(o => IsGone(o, nameof(Olds))))
        {
            return this.Again();
        }

        return await PutAsync(new ProposedAct(What, [.. Olds.OfType<string>().Distinct()]) { Into = Into });
    }
}
