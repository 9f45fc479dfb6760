using Commonweal.People;
using Commonweal.Platform;

namespace Commonweal.Bodies.Contributions;

/// <summary>That a partnership asks every organisation with a seat whether what is said of its seats is still right; one at a time.</summary>
public sealed class Round : Entity
{
    /// <summary>For how many days after the day to answer by its links still lead to the page.</summary>
    public const int DaysOfGrace = 28;

    private readonly List<AskedOrganisation> _asked = [];

    private Round() { }   // for EF

    public Round(Partnership partnership, IReadOnlyCollection<Organisation> organisations, DateOnly today, DateOnly answerBy, string site, Guid? begunBy)
    {
        Refuse(answerBy <= today, "The day to answer by must be after today");
        Refuse(answerBy > today.AddMonths(6), "The day to answer by must be within six months");
        Refuse(organisations.Count == 0, "No organisation has a seat on a board or group that the public sees: there is nobody to ask");

        (PartnershipId, Partnership) = (partnership.Id, partnership);
        (BegunOn, AnswerBy, Site, BegunById) = (today, answerBy, site, begunBy);
        _asked.AddRange(organisations.Select(o => new AskedOrganisation(this, o)));
        Record("began to ask", new { answerBy, organisations = organisations.Count });
    }

    public override Guid OwnerId => PartnershipId;

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public DateOnly BegunOn { get; private set; }

    /// <summary>The day by which they are asked to answer.</summary>
    public DateOnly AnswerBy { get; private set; }

    /// <summary>When it was closed; none while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The address of this site, as whoever began it has it, with which the links begin.</summary>
    [Untold]
    public string Site { get; private set; } = "";

    /// <summary>The account that began it: whom partners ask.</summary>
    public Guid? BegunById { get; private set; }

    public IReadOnlyList<AskedOrganisation> Asked => _asked;

    /// <summary>The last day on which a link leads to the page.</summary>
    public DateOnly LinksUntil => AnswerBy.AddDays(DaysOfGrace);

    /// <summary>Whether answers are taken on a day.</summary>
    public bool TakesAnswers(DateOnly on) => ClosedOn is null && on <= LinksUntil;

    /// <summary>Takes no further answers; what was said and waits goes on waiting.</summary>
    public void Close(DateOnly today)
    {
        Refuse(ClosedOn is not null, "This was closed already");

        ClosedOn = today;
        Record("closed", new { asked = AnswerBy });
    }
}
