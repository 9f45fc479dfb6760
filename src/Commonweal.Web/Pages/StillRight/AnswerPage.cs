using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.StillRight;

/// <summary>A page on which somebody says, for an organisation, whether its seats are still right: by its link, or an officer who has them on the telephone.</summary>
public abstract class AnswerPage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel, ILoads
{
    [BindProperty]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [MaxLength(50, ErrorMessage = "Telephone number must be 50 characters or fewer")]
    public string? Phone { get; set; }

    /// <summary>What is typed of each seat, by board or group and seat.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, SeatAnswer> Answers { get; set; } = [];

    [BindProperty]
    [MaxLength(2000, ErrorMessage = "Anything else must be 2,000 characters or fewer")]
    public string? Remark { get; set; }

    public AskedOrganisation Asked { get; private set; } = null!;

    /// <summary>How it stands with its seats today.</summary>
    public IReadOnlyList<SeatOnADay> Seats { get; private set; } = [];

    /// <summary>Those of which it can say something: one that follows the chair of another board changes there.</summary>
    public IEnumerable<SeatOnADay> Askable => Seats.Where(s => s.Seat.ChairOfId is null);

    /// <summary>Whether answers are taken.</summary>
    public bool IsOpen => Asked.Round.TakesAnswers(Today);

    public DateOnly Today => clock.Today();

    protected CommonwealDb Db => db;

    protected TimeProvider Clock => clock;

    protected IStringLocalizer<Words> T => words;

    public virtual async Task LoadAsync()
    {
        Asked = await FindAsync();
        var organisation = Asked.OrganisationId;
        Seats = IsOpen ? (await db.SittingAsync(db.SeatsOfOrganisations(Asked.PartnershipId, Today).Where(s => s.OrganisationId == organisation), Today)).Seats : [];
        var before = HttpMethods.IsGet(Request.Method) ? Asked.WhatWasAnswered : null;
        Answers = Seats.ToDictionary(SeatAnswer.KeyOf, s => Answers.GetValueOrDefault(SeatAnswer.KeyOf(s)) ?? SeatAnswer.Of(before?.Seats.FirstOrDefault(r => (r.Body, r.Seat) == (s.Seat.BodySlug, s.Seat.Slug))));
        Remark ??= before?.Remark;
    }

    protected abstract Task<AskedOrganisation> FindAsync();

    /// <summary>Says what is missing of the seats, each by its name.</summary>
    protected void RefuseUnlessWhole()
    {
        foreach (var seat in Askable)
        {
            var (key, answer) = (SeatAnswer.KeyOf(seat), Answers[SeatAnswer.KeyOf(seat)]);
            void Say(string field, LocalizedString what) => ModelState.AddModelError($"{nameof(Answers)}[{key}].{field}", what.Value);
            var name = $"{seat.Seat.Name}, {seat.Seat.BodyName}";
            if (answer.Reply is null)
            {
                Say(nameof(SeatAnswer.Reply), words["{0}: say whether it is right who sits here", name]);
            }

            if (answer.Reply is Reply.SomebodyElse && answer.Name.Filled() is null)
            {
                Say(nameof(SeatAnswer.Name), words["{0}: enter the name of whoever sits here", name]);
            }
            else if (answer.Reply is Reply.SomebodyElse && seat.Holdings.Any(h => h.Holder.Person is { } sits && Folding.Fold(sits) == Folding.Fold(answer.Name!)))
            {
                Say(nameof(SeatAnswer.Name), words["{0}: they sit here already, as it is shown", name]);
            }

            if (answer.Deputy is Reply.SomebodyElse && answer.DeputyName.Filled() is null)
            {
                Say(nameof(SeatAnswer.DeputyName), words["{0}: enter the name of whoever deputises", name]);
            }

            if (answer.LetterOn is not null && answer.Letter.Filled() is null)
            {
                Say(nameof(SeatAnswer.Letter), words["{0}: enter the reference of the letter", name]);
            }
        }
    }

    /// <summary>The answer that was typed.</summary>
    protected RoundAnswer Typed() => new([.. Askable.Select(s => Answers[SeatAnswer.KeyOf(s)].Said(s))], Remark.Filled());

    /// <summary>Keeps the answer; what it corrects waits to be approved.</summary>
    protected async Task AnswerAsync(RoundAnswer answer, SaidBy by)
    {
        var waiting = await db.Contributions().Waiting().Where(c => c.AskedId == Asked.Id).ToListAsync();
        db.AddRange(Asked.Answer(answer, by with { Phone = Phone.Filled() }, Seats, waiting));
        await db.SaveChangesAsync();
    }
}
