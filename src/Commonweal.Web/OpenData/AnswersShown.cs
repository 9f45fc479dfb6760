namespace Commonweal.Web.OpenData;

/// <summary>Who answers to whom, from one body or organisation on.</summary>
/// <param name="Page">The page that shows it.</param>
/// <param name="On">The day.</param>
/// <param name="Of">The body or organisation.</param>
/// <param name="Upwards">To whom it answers, and these in turn.</param>
/// <param name="Sideways">To whom it answers in words, such as local people.</param>
/// <param name="BySeat">Of a body: each organisation with a seat and to whom it answers at home; of an organisation: each body on which it has a seat and to whom that one answers.</param>
internal sealed record AnswersShown(
    string Page, DateOnly On, Thing Of, IReadOnlyList<AnswerStated> Upwards, IReadOnlyList<AnswerStated> Sideways, IReadOnlyList<SeatedStated> BySeat);
