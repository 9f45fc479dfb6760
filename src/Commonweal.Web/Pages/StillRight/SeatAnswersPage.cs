using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.StillRight;

/// <summary>A page on which somebody says, seat by seat, who sits and who deputises for an organisation.</summary>
public abstract class SeatAnswersPage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel, ILoads
{
    /// <summary>What is typed of each seat, by board or group and seat.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, SeatAnswer> Answers { get; set; } = [];

    /// <summary>How it stands with its seats today.</summary>
    public IReadOnlyList<SeatOnADay> Seats { get; private set; } = [];

    public DateOnly Today => clock.Today();

    protected CommonwealDb Db => db;

    protected TimeProvider Clock => clock;

    protected IStringLocalizer<Words> T => words;

    public abstract Task LoadAsync();

    /// <summary>Reads how it stands with the seats of an organisation, and puts beside each what is typed of it or was answered before.</summary>
    protected async Task SeeAsync(Guid partnership, Guid organisation, RoundAnswer? before)
    {
        Seats = (await db.SittingAsync(db.SeatsOfOrganisations(partnership, Today).Where(s => s.OrganisationId == organisation), Today)).Seats;
        Answers = Seats.ToDictionary(SeatAnswer.KeyOf, s => Answers.GetValueOrDefault(SeatAnswer.KeyOf(s)) ?? SeatAnswer.Of(before?.Seats.FirstOrDefault(r => (r.Body, r.Seat) == (s.Seat.BodySlug, s.Seat.Slug))));
    }

    /// <summary>What is typed, seat by seat, of those of which something is.</summary>
    protected IReadOnlyList<SeatReply> Replies() => [.. Seats.Where(s => Answers[SeatAnswer.KeyOf(s)] is { Reply: not null } or { IsOtherwise: true }).Select(s => Answers[SeatAnswer.KeyOf(s)].Said(s))];

    /// <summary>Says what is missing of the seats, each by its name; whoever was not asked need not say of each that it is right.</summary>
    protected void RefuseUnlessWhole(bool isAsked = true)
    {
        foreach (var seat in Seats)
        {
            var (key, answer) = (SeatAnswer.KeyOf(seat), Answers[SeatAnswer.KeyOf(seat)]);
            foreach (var (field, what) in Missing(seat, answer, isAsked))
            {
                ModelState.AddModelError($"{nameof(Answers)}[{key}].{field}", words[what, $"{seat.Seat.Name}, {seat.Seat.BodyName}"].Value);
            }
        }
    }

    // A name that somebody typed is never dropped because another answer was chosen beside it.
    private static IEnumerable<(string Field, string What)> Missing(SeatOnADay seat, SeatAnswer answer, bool isAsked)
    {
        if (answer.Reply is null && (isAsked || answer.Name.Filled() is not null))
        {
            yield return (nameof(SeatAnswer.Reply), SayWho);
        }
        else if (answer.Reply is Reply.SomebodyElse && answer.Name.Filled() is null)
        {
            yield return (nameof(SeatAnswer.Name), EnterWho);
        }
        else if (answer.Reply is Reply.SomebodyElse && seat.Holdings.Any(h => h.Holder.Person is { } sits && Folding.Fold(sits) == Folding.Fold(answer.Name!)))
        {
            yield return (nameof(SeatAnswer.Name), SitsAlready);
        }
        else if (answer.Reply is not (null or Reply.SomebodyElse) && answer.Name.Filled() is not null)
        {
            yield return (nameof(SeatAnswer.Reply), NameBeside);
        }

        if (answer.Deputy is Reply.SomebodyElse && answer.DeputyName.Filled() is null)
        {
            yield return (nameof(SeatAnswer.DeputyName), EnterDeputy);
        }
        else if (answer.Deputy is not Reply.SomebodyElse && answer.DeputyName.Filled() is not null)
        {
            yield return (nameof(SeatAnswer.Deputy), DeputyBeside);
        }

        if (answer.LetterOn is not null && answer.Letter.Filled() is null)
        {
            yield return (nameof(SeatAnswer.Letter), EnterLetter);
        }
    }

    private const string SayWho = "{0}: say whether it is right who sits here",
        EnterWho = "{0}: enter the name of whoever sits here",
        SitsAlready = "{0}: they sit here already, as it is shown",
        NameBeside = "{0}: you have entered a name: say that somebody else sits here, or take it out",
        EnterDeputy = "{0}: enter the name of whoever deputises",
        DeputyBeside = "{0}: you have entered a name: say that somebody else deputises, or take it out",
        EnterLetter = "{0}: enter the reference of the letter";
}
