using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies.Contributions;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.StillRight;

/// <summary>A page on which somebody says, for an organisation, whether its seats are still right: by its link, or an officer who has them on the telephone.</summary>
public abstract class AnswerPage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : SeatAnswersPage(db, clock, words)
{
    [BindProperty]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [MaxLength(50, ErrorMessage = "Telephone number must be 50 characters or fewer")]
    public string? Phone { get; set; }

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Anything else must be 2,000 characters or fewer")]
    public string? Remark { get; set; }

    public AskedOrganisation Asked { get; private set; } = null!;

    /// <summary>Whether answers are taken.</summary>
    public bool IsOpen => Asked.Round.TakesAnswers(Today);

    public override async Task LoadAsync()
    {
        Asked = await FindAsync();
        var before = HttpMethods.IsGet(Request.Method) ? Asked.WhatWasAnswered : null;
        if (ShowsSeats)
        {
            await SeeAsync(Asked.PartnershipId, Asked.OrganisationId, before);
        }

        Remark ??= before?.Remark;
    }

    /// <summary>Whether the seats are shown.</summary>
    protected virtual bool ShowsSeats => IsOpen;

    protected abstract Task<AskedOrganisation> FindAsync();

    /// <summary>The answer that was typed.</summary>
    protected RoundAnswer Typed() => new(Replies(), Remark.Filled());

    /// <summary>Keeps the answer; what it corrects waits to be approved.</summary>
    protected async Task AnswerAsync(RoundAnswer answer, SaidBy by)
    {
        var waiting = await Db.UnsettledOfSeatsAsync(Asked.PartnershipId, Asked.OrganisationId);
        Db.AddRange(Asked.Answer(answer, by with { Phone = Phone.Filled() }, Seats, waiting));
        await Db.SaveChangesAsync();
    }
}
