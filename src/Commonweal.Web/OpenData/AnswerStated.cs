using Commonweal.Bodies.Answering;
using Commonweal.Platform;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>That somebody answers to somebody, and to whom that one answers in turn.</summary>
/// <param name="By">By a line of a body, by itself, as a part of a larger organisation, or as the organisation whose post it is.</param>
/// <param name="Line">The way in which a body answers; null where it is no line.</param>
/// <param name="To">To whom; null where that is not stated.</param>
/// <param name="GoverningBody">What an organisation that is answered to calls its own governing body.</param>
/// <param name="Subject">On what it answers.</param>
/// <param name="Dates">When.</param>
/// <param name="Citation">Where it was found.</param>
/// <param name="Onward">What follows: in turn, not stated, ends, comes round, or told above.</param>
/// <param name="InTurn">To whom that one answers.</param>
internal sealed record AnswerStated(
    AnswersBy By,
    KindNamed? Line,
    Thing? To,
    string? GoverningBody,
    string? Subject,
    Dates Dates,
    Citation Citation,
    Onward Onward,
    IReadOnlyList<AnswerStated> InTurn)
{
    public static IReadOnlyList<AnswerStated> Of(IEnumerable<Answer> answers, KindsShown kinds, DateOnly on) =>
        [.. answers.Select(a => new AnswerStated(
            a.By, KindNamed.Of(kinds[a.LineId]), a.To is { } to ? Named(to) : null, a.To?.GoverningBody, a.Subject,
            Dates.Of(a.Lifetime, on), a.Citation, a.Onward, Of(a.InTurn, kinds, on)))];

    public static Thing Named(Answerable who) => new(AddressOf(who), who.Name);

    private static string? AddressOf(Answerable who) => who switch
    {
        { Slug: null } => null,
        { Who.BodyId: not null } => $"/{who.In}/bodies/{who.Slug}",
        { Who.OrganisationId: not null } => $"/{who.In}/organisations/{who.Slug}",
        _ => "/" + who.Slug,
    };
}
