using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>Proposes to form a board or group.</summary>
[Needs(BodiesModule.Shape)]
public sealed class FormActModel(CommonwealDb db, TimeProvider clock) : ActPage(db, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the name of the board or group")]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Layer { get; set; }

    [BindProperty]
    public string? Within { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "What it is for must be 2,000 characters or fewer")]
    public string? Purpose { get; set; }

    [BindProperty]
    [Range(1, 366, ErrorMessage = "Meetings a year must be a number from 1 to 366; leave it empty where it is not settled")]
    public int? MeetingsAYear { get; set; }

    public IReadOnlyList<Kind> Kinds { get; private set; } = [];

    protected override WhatIsProposed What => WhatIsProposed.Form;

    protected override void Fill(ProposedAct act) => (Name, Kind, Layer, Within, Purpose, MeetingsAYear) = (act.Name, act.Kind, act.Layer, act.Within, act.Purpose, act.MeetingsAYear);

    protected override async Task LoadWordsAsync() =>
        Kinds = await Db.Kinds().Where(k => k.KeptBy == Proposal.PartnershipId && (k.Of == KindOf.Body || k.Of == KindOf.Layer)).OrderBy(k => k.Order).ThenBy(k => k.Name).AsNoTracking().ToListAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsGone(Within, nameof(Within)))
        {
            return this.Again();
        }

        var address = Known?.Bodies[0] ?? Slug.Free(Name!, within: null, s => Choices.Any(c => c.Address == s));
        return await PutAsync(new ProposedAct(What, [address])
        {
            Name = Name!.Trim(),
            Kind = Kind.Filled(),
            Layer = Layer.Filled(),
            Within = Within.Filled(),
            Purpose = Purpose.Filled(),
            MeetingsAYear = MeetingsAYear,
        });
    }
}
