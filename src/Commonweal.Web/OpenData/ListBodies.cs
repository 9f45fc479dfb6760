using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>The boards and groups of a partnership on one day.</summary>
internal static class ListBodies
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/bodies", AnswerAsync)
        .WithName("ListBodies").WithSummary("The boards and groups of a partnership")
        .WithDescription("The boards and groups on one day, in the order of their layers, kinds and names, 100 a page, each with what it stands within.");

    private static async Task<Paged<BodyListed>> AnswerAsync([AsParameters] AskedOf asked, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var nest = await Nest.OfAsync(db, found.Id, found.On, kinds, []);
        return page.Of([.. nest.Bodies.Values.Select(b => Listed(b, found, nest, kinds))]);
    }

    private static BodyListed Listed(BodyRow body, AskedOf.Found found, Nest nest, KindsShown kinds) => new(
        found.AddressOf(body.Slug),
        body.Name,
        KindNamed.Of(kinds[body.KindId]),
        KindNamed.Of(kinds[body.LayerId]),
        found.WhatIsAround(body.Id, nest),
        body.IsStandAlone,
        body.StatutoryBasis,
        Dates.Of(body.Lifetime, found.On),
        Dates.Of(body.Joining, found.On),
        body.Citation);
}
