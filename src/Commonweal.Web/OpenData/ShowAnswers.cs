using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.Bodies.Answering;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>Who answers to whom, from one body or organisation on.</summary>
internal static class ShowAnswers
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapAnswer("/{p}/bodies/{b}/answers", OfBodyAsync)
            .WithName("ShowBodyAnswers").WithSummary("To whom a board or group answers")
            .WithDescription("Upwards from one to the next until it ends or comes round, sideways in words to the public, and home from each organisation that has a seat.");
        api.MapAnswer("/{p}/organisations/{o}/answers", OfOrganisationAsync)
            .WithName("ShowOrganisationAnswers").WithSummary("To whom an organisation answers")
            .WithDescription("Home to its own governing body and whom it answers to, and through its seats to the boards and groups on which it sits and whom these answer to.");
    }

    private static async Task<AnswersShown> OfBodyAsync(
        [AsParameters] AskedOf asked, [FromRoute(Name = "b"), Description("The board or group, as it stands in its address")] string b, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var body = await db.Bodies().EverOf(found.Id).Where(x => x.Slug == b).Select(x => new { x.Id, x.Name, x.Slug }).FirstOrDefaultAsync() ?? throw new NotThereException();
        return await ShownAsync(db, found, Answerable.Body(body.Id, body.Name, body.Slug, found.Slug), db.Seats().Where(s => s.BodyId == body.Id), (a, seats) => a.Home(seats));
    }

    private static async Task<AnswersShown> OfOrganisationAsync(
        [AsParameters] AskedOf asked, [FromRoute(Name = "o"), Description("The organisation, as it stands in its address")] string o, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var organisation = await db.Organisations().ListedBy(db, found.Id).Where(x => x.Slug == o).Select(x => new { x.Id, x.Name, x.Slug }).FirstOrDefaultAsync() ?? throw new NotThereException();
        return await ShownAsync(
            db, found, Answerable.Organisation(organisation.Id, organisation.Name, organisation.Slug, found.Slug),
            db.Seats().HeldBy(db, organisation.Id, found.Id, found.On), (a, seats) => a.Through(seats));
    }

    private static async Task<AnswersShown> ShownAsync(
        CommonwealDb db, AskedOf.Found found, Answerable of, IQueryable<Seat> seats, Func<Answers, IReadOnlyList<SeatOf>, IReadOnlyList<BySeat>> tie)
    {
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var answers = await db.AnswersAsync(found.Id, found.On);
        var tied = tie(answers, await db.SeatsOfAsync(seats, found.On, found.Slug));
        var it = AnswerStated.Named(of);
        return new AnswersShown(
            it.Address + "/answers", found.On, it, AnswerStated.Of(answers.Upwards(of), kinds, found.On), AnswerStated.Of(answers.Sideways(of), kinds, found.On),
            SeatedStated.Of(tied, kinds, found.On));
    }
}
