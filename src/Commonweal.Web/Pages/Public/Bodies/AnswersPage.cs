using Commonweal.Bodies.Answering;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A page that says who answers to whom, from one body or organisation on.</summary>
public abstract class AnswersPage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PartnershipPage(db, clock, words)
{
    /// <summary>The partnership's words for the ways in which bodies answer.</summary>
    public KindsShown Kinds { get; private set; } = null!;

    /// <summary>To whom it answers, and these in turn.</summary>
    public IReadOnlyList<Answer> Upwards { get; private set; } = [];

    /// <summary>To whom it answers in words, such as local people.</summary>
    public IReadOnlyList<Answer> Sideways { get; private set; } = [];

    protected async Task<Answers> AnswersAsync(Answerable from)
    {
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        var answers = await Db.AnswersAsync(Partnership.Id, AsAt.On);
        (Upwards, Sideways) = (answers.Upwards(from), answers.Sideways(from));
        return answers;
    }
}
